/*
 * One screen in a frame of an organiser's page: /preview?screen=stage|phone. Stage and phone size themselves by their
 * window and style the whole page, each in its own way: so each has a window here, and loads its own styles alone.
 */
import '../../../design/tokens.css';
import { shown } from './shown.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('preview.html has no #app');
// at once, before anything else is loaded: the page around speaks as soon as this one says it is there
shown.listen();
const screen = new URLSearchParams(location.search).get('screen');
const { show } = await (screen === 'phone' ? import('./phone') : import('./stage'));
await show(target);
