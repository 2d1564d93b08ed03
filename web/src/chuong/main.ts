import { mount } from 'svelte';
import '../design/tokens.css';
import '../design/tokens-paper.css';
import '../design/ui.css';
import '../design/ui-paper.css';
import '../design/fonts-paper.css';
import App from './App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('chuong.html has no #app');
mount(App, { target });
