/* ?state=rule|keyword|typed|marks|marks-done|conferring|nothing (jurors) | zone|wait|shown|open|locked|written|sent|sending|retry|lost|refused|none|denied &lang=en */
import { mount } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import '../src/design/tokens.css';
import '../src/design/tokens-paper.css';
import '../src/design/ui.css';
import '../src/design/ui-paper.css';
import '../src/design/fonts-paper.css';
import '../src/jury/jury.css';
import { Bench } from '../src/jury/bench.svelte';
import JurorPage from '../src/jury/JurorPage.svelte';
import { Marks } from '../src/jury/marks.svelte';
import NoTicket from '../src/jury/NoTicket.svelte';
import RefereePage from '../src/jury/RefereePage.svelte';
import Refused from '../src/jury/Refused.svelte';
import type { Fate } from '../src/live/outbox.svelte';
import type { SessionState } from '../src/live/session.svelte';
import type { CastList, RefereeView } from '../src/live/views';
import { now } from './console/bell';
import { jurorView } from './juror-states';
import { PEOPLE, UNITS } from './organise-people';

const state = new URLSearchParams(location.search).get('state') ?? 'locked';
const found = document.getElementById('app');
if (!found) throw new Error('jury.html has no #app');
const target: HTMLElement = found;

const BOARDS = [26, 27, 32, 34, 36, 41, 43, 47, 50];
const cast: CastList = {
  version: 1,
  units: UNITS.map((unit) => unit.name),
  people: PEOPLE.map((person) => ({
    seat: person.seat,
    name: person.name,
    unit: UNITS.find((unit) => unit.id === person.unit)?.name ?? '',
    unitIndex: UNITS.findIndex((unit) => unit.id === person.unit),
    means: BOARDS.includes(person.seat) ? 'BOARD' : 'PHONE',
  })),
};
const letter = (seat: number) => {
  if (BOARDS.includes(seat)) return state === 'sent' ? (seat % 9 === 5 ? 'w' : 'r') : 'b';
  return [30, 39, 45].includes(seat) ? 'p' : 'o';
};
const STAGES = { shown: 'SHOWN', open: 'OPEN' } as const;
const stage = state === 'shown' || state === 'open' ? STAGES[state] : 'LOCKED';
const written = state === 'written';
const key = {
  right: written ? null : 1,
  answer: written ? 'Việt Nam Tuyên truyền Giải phóng quân' : 'Hương Cảng (Trung Quốc)',
  explanation: '',
  basis: '',
  media: [],
};
const view: RefereeView = {
  banner: {
    code: '738204',
    title: 'Rung chuông vàng',
    subtitle: '',
    lines: [],
    theme: 'CHUONG_VANG',
    address: 'đồng chí',
    rehearsal: false,
  },
  castVersion: 1,
  question:
    state === 'wait'
      ? null
      : {
          turn: 12,
          label: '12',
          stage,
          key: stage === 'LOCKED' ? key : null,
          form: written ? 'WRITTEN' : 'CHOICE',
          text: '',
        },
  seats: cast.people.map(({ seat }) => letter(seat)).join(''),
};

const FATES: Record<string, Fate> = {
  sending: { state: 'sending' },
  retry: { state: 'retrying' },
  lost: { state: 'retrying' },
  refused: { state: 'refused', refusal: 'NOT_NOW', details: {} },
};
const fates = new SvelteMap<string, Fate>();
const line: SessionState = state === 'lost' ? 'lost' : 'open';
const marks = new Marks({
  state: line,
  outbox: { fates, withdraw: () => undefined },
  send: () => {
    fates.set('c', FATES[state] ?? { state: 'recorded', number: 1 });
    return 'c';
  },
});

const benchOutbox = { fates: new SvelteMap<string, Fate>(), forget: () => undefined };

const juror = jurorView(state);
if (juror)
  mount(JurorPage, {
    target,
    props: { view: juror, bench: new Bench({ state: line, outbox: benchOutbox, send: () => '' }), now },
  });
else if (state === 'none') mount(NoTicket, { target });
else if (state === 'denied') mount(Refused, { target, props: { refusal: 'TOKEN_REFUSED', again: () => undefined } });
else
  mount(RefereePage, {
    target,
    props: { view, cast, marks, line, zone: state === 'zone' ? null : 'seats:26-50', choose: () => undefined },
  });

/** Presses what a referee would have pressed to come to this state. */
const press = (label: string) => document.querySelector<HTMLElement>(`[aria-label*="${label}"]`)?.click();
setTimeout(() => {
  if (['locked', 'sending', 'retry', 'refused', 'lost', 'open', 'written'].includes(state)) {
    for (const seat of [26, 32, 43, 50]) press(`${seat},`);
  }
  if (state in FATES || state === 'lost') {
    setTimeout(() => document.querySelector<HTMLElement>('.bottom .button')?.click(), 50);
  }
}, 50);
