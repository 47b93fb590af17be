import src from '@onrecord/core/articles/kremlin-pause.onrecord.json?url';
import { createApp } from 'vue';
import Reactions from './src/Reactions.vue';

createApp(Reactions, { src }).mount('main');
