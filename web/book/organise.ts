/* ?at=<address of an organiser page> &world=empty|offline|fresh|conflict &lang=en */
import { mount } from 'svelte';
import '../src/design/tokens.css';
import '../src/design/tokens-paper.css';
import '../src/design/ui.css';
import '../src/design/ui-paper.css';
import '../src/design/fonts-paper.css';
import '../src/organise/tokens.css';
import '../src/organise/organise.css';
import App from '../src/organise/App.svelte';
import { Router } from '../src/organise/router.svelte';
import { fakeApi, type World } from './organise-api';

const asked = new URLSearchParams(location.search);
const router = new Router(asked.get('at') ?? '/organise');
// the book stays at its own address, so that it can be loaded again
router.go = (address) => {
  router.address = address;
};
const target = document.getElementById('app');
if (!target) throw new Error('organise.html has no #app');
localStorage.removeItem('hoithi.draft.c1');
mount(App, { target, props: { api: fakeApi((asked.get('world') ?? 'usual') as World), router } });
