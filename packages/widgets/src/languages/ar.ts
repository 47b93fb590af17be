import type { Translation } from '../language/msg.js';

export const translation: Translation = {};
