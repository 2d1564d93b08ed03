import { mount } from 'svelte';
import '../design/tokens.css';
import '../design/fonts-stage.css';
import App from './App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('stage.html has no #app');
mount(App, { target });
