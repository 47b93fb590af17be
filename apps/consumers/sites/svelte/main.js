import src from '@onrecord/core/articles/kremlin-pause.onrecord.json?url';
import { mount } from 'svelte';
import Reactions from './src/Reactions.svelte';

mount(Reactions, { target: document.querySelector('main'), props: { src } });
