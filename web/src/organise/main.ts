import { mount } from 'svelte';
import '../design/tokens.css';
import '../design/tokens-paper.css';
import '../design/ui.css';
import '../design/ui-paper.css';
import '../design/fonts-paper.css';
import './tokens.css';
import './organise.css';
import App from './App.svelte';
import { httpApi } from './http';
import { to } from './route';
import { Router } from './router.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('organise.html has no #app');
const router = new Router();
const api = httpApi(() => {
  const { page } = router.route;
  if (page !== 'login' && page !== 'first') router.go(to.login(router.address), { instead: true });
});
mount(App, { target, props: { api, router } });
