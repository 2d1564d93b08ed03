/*
 * ?page=<name of phone-states.ts or phone-match.ts>, or one of the way in: code, roster, roster-hong, form, confirm, confirm-taken, on-paper,
 * not-listed, away, elsewhere, refused, closed   &theme=olympia &lang=en
 */
import { mount, type Component } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import '../src/design/tokens.css';
import '../src/design/ui.css';
import '../src/design/fonts-phone.css';
import '../src/phone/tokens.css';
import '../src/phone/phone.css';
import { ServerClock } from '../src/live/clock.svelte';
import type { Fate } from '../src/live/outbox.svelte';
import { speakAsBefore } from '../src/phone/english';
import { SPECTATOR, whoIs, type Here, type Line } from '../src/phone/here';
import CodeField from '../src/phone/join/CodeField.svelte';
import Join from '../src/phone/join/Join.svelte';
import { mannerOf } from '../src/phone/manner';
import Elsewhere from '../src/phone/seat/Elsewhere.svelte';
import Refused from '../src/phone/seat/Refused.svelte';
import Room from '../src/phone/seat/Room.svelte';
import { applyTheme } from '../src/phone/theme';
import { followKeyboard } from '../src/phone/viewport';
import { banner, seat } from './phone-fixtures';
import { MATCH_PAGES } from './phone-match';
import { PAGES, type Page } from './phone-states';
import { PEOPLE, UNITS } from './organise-people';

const asked = new URLSearchParams(location.search);
const name = asked.get('page') ?? 'open';
const theme = asked.get('theme') === 'olympia' ? 'OLYMPIA' : 'CHUONG_VANG';
const found = document.getElementById('app');
if (!found) throw new Error('phone.html has no #app');
const target: HTMLElement = found;

function lineOf(page: Page): Line {
  const fates = new SvelteMap<string, Fate>();
  const turn = 'question' in page.moment ? (page.moment.question?.turn ?? 0) : 0;
  const pending = [];
  if (page.touch) {
    const { answer, fate } = page.touch;
    fates.set('given', fate);
    pending.push({ id: 'given', type: 'goldenbell.giveAnswer', turn, answer, pressed: Date.now() });
  }
  let sent = 0;
  const send = () => {
    const id = `sent ${++sent}`;
    fates.set(id, { state: 'sending' });
    setTimeout(() => fates.set(id, { state: 'recorded', number: sent }), 900);
    return id;
  };
  return {
    clock: new ServerClock(),
    send,
    buzzing: () => undefined,
    outbox: { fates, pending, withdraw: () => undefined },
  };
}

function showRoom(page: Page): void {
  const own = page.spectator ? SPECTATOR : { ...seat, ...page.seat };
  const here: Here = {
    seat: own,
    who: whoIs(own),
    conferring: false,
    banner: { ...banner, theme, ...page.banner },
    held: false,
    line: lineOf(page),
    state: 'open',
    adrift: false,
    you: mannerOf(banner.address),
    ...page.here,
  };
  mount(Room, { target, props: { here, moment: page.moment } });
}

const NONE = () => undefined;
const pass = { token: '', seat: 27, name: 'Nguyễn Thị Hồng', unit: 'Tổ đảng 2' };
const you = () => mannerOf(banner.address);
const units = UNITS.map(({ id, name: unit }) => ({ id, name: unit }));
const people = PEOPLE.map((person, i) => ({
  seat: person.seat,
  name: person.name,
  unitIndex: UNITS.findIndex(({ id }) => id === person.unit),
  taken: i % 7 === 3,
  paper: i % 11 === 5,
}));

/** The way in, walked by a hand: what is typed and pressed one after the other. */
function showJoin(joining: string, steps: string[], broken = false): void {
  window.fetch = () =>
    broken
      ? Promise.reject(new TypeError('no network'))
      : Promise.resolve(Response.json({ contestId: 'x', banner: { ...banner, theme }, joining, units, people }));
  mount(Join, { target, props: { code: banner.code, seated: NONE, otherCode: NONE } });
  steps.forEach((step, i) => setTimeout(() => act(step), 300 * (i + 1)));
}

function act(step: string): void {
  const field = target.querySelector<HTMLInputElement>('input');
  if (step.startsWith('type ') && field) {
    field.value = step.slice(5);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  } else {
    target.querySelector<HTMLElement>(step)?.click();
  }
}

function page<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): void {
  mount(component, { target, props });
}

const WAYS: Record<string, () => void> = {
  code: () => page(CodeField, { entered: NONE }),
  'code-unknown': () => page(CodeField, { unknown: '738205', entered: NONE }),
  roster: () => showJoin('ROSTER', []),
  'roster-hong': () => showJoin('ROSTER', ['type hong']),
  'roster-locked': () => showJoin('LOCKED', []),
  form: () => showJoin('OPEN', []),
  'form-wrong': () => showJoin('OPEN', ['.actions button']),
  confirm: () => showJoin('ROSTER', ['.person:not([data-taken])']),
  'confirm-taken': () => showJoin('ROSTER', ['li:nth-child(4) .person']),
  'on-paper': () => showJoin('ROSTER', ['li:nth-child(6) .person']),
  'not-listed': () => showJoin('ROSTER', ['.people ~ .button']),
  away: () => showJoin('ROSTER', [], true),
  elsewhere: () =>
    page(Elsewhere, { pass, you: you(), at: Date.now(), busy: false, trouble: null, useHere: NONE, other: NONE }),
  refused: () => page(Refused, { refusal: 'TOKEN_REFUSED', pass, you: you(), again: NONE, otherContest: NONE }),
  closed: () => page(Refused, { refusal: 'CONTEST_CLOSED', pass, you: you(), again: NONE, otherContest: NONE }),
};

followKeyboard();
applyTheme(theme);
void speakAsBefore().then(() => {
  const shown = PAGES[name] ?? MATCH_PAGES[name];
  if (shown) showRoom(shown);
  else WAYS[name]?.();
});
