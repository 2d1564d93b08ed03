import { mount } from 'svelte';
import '../design/tokens.css';
import '../design/tokens-paper.css';
import '../design/ui.css';
import '../design/ui-paper.css';
import '../design/fonts-paper.css';
import './jury.css';
import App from './App.svelte';
import { takeTicket } from './ticket';

const target = document.getElementById('app');
if (!target) throw new Error('jury.html has no #app');
mount(App, { target, props: { ticket: takeTicket() } });
