import { mount } from 'svelte';
import '../design/tokens.css';
import '../design/ui.css';
import '../design/fonts-phone.css';
import './tokens.css';
import './phone.css';
import App from './App.svelte';
import { speakAsBefore } from './english';
import { followKeyboard } from './viewport';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
followKeyboard();
void speakAsBefore().then(() => mount(App, { target }));
