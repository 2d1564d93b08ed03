/** The console in every state, without a server: `/book/console.html?state=open&lang=en`. Not part of the build. */
import { mount } from 'svelte';
import '../src/design/tokens.css';
import '../src/design/tokens-paper.css';
import '../src/design/ui.css';
import '../src/design/ui-paper.css';
import '../src/design/fonts-paper.css';
import '../src/design/fonts-stage.css';
import '../src/console/console.css';
import '../src/console/narrow.css';
import Console from '../src/console/Console.svelte';
import { Controls } from '../src/console/controls.svelte';
import { Desk } from '../src/console/desk.svelte';
import ScriptPage from '../src/console/ScriptPage.svelte';
import { Outbox } from '../src/live/outbox.svelte';
import { castList } from './console/people';
import { STATES } from './console/states';

const asked = new URLSearchParams(location.search);
const name = asked.get('state') ?? '';
const state = STATES[name];
const target = document.getElementById('app');
if (!target) throw new Error('no #app');

if (!state) {
  target.style.display = 'block';
  for (const one of Object.keys(STATES)) {
    const link = document.createElement('a');
    link.href = `?state=${one}`;
    link.textContent = one;
    link.style.display = 'block';
    target.append(link);
  }
} else {
  const now = state.now ?? 0;
  const outbox = new Outbox((command) => {
    console.info('sent', JSON.stringify(command));
    const refusal = asked.get('refuse');
    return Promise.resolve(refusal ? { ok: false as const, refusal } : { ok: true as const, number: 1 });
  }, null);
  const desk = new Desk({
    state: state.line ?? 'open',
    refused: null,
    views: { 'contest.book.host': state.view },
    clock: { now: () => now, ticking: now },
    outbox,
    send: (command) => outbox.put(command),
    ask: <Reply>() => Promise.resolve({ ok: true, preview: state.preview } as Reply),
  });
  desk.cast = castList;
  if (state.script) mount(ScriptPage, { target, props: { desk } });
  else {
    const controls = new Controls(desk);
    state.prepare?.(controls);
    mount(Console, { target, props: { desk, controls } });
  }
}
