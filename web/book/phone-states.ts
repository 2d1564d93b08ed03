import type { Fate } from '../src/live/outbox.svelte';
import type { Banner, ContestantsView, Mark, Moment, SeatView } from '../src/live/views';
import type { Here } from '../src/phone/here';
import { FORMS, KEYS } from './forms';
import {
  answer,
  asking,
  choice,
  key,
  long,
  rows,
  running,
  short,
  still,
  survivor,
  trueFalse,
  unitRow,
  waiting,
  written,
} from './phone-fixtures';

/** One page of the book. */
export interface Page {
  moment: ContestantsView['moment'];
  seat?: Partial<SeatView>;
  /** somebody without a seat */
  spectator?: boolean;
  here?: Partial<Pick<Here, 'held' | 'state' | 'adrift' | 'conferring'>>;
  banner?: Partial<Banner>;
  /** an answer this phone has just given, and what became of it */
  touch?: { answer: object; fate: Fate };
}

const B = { kind: 'picked', option: 1 };
const locked = (question = choice): Moment => ({
  kind: 'question',
  stage: 'LOCKED',
  question,
  clock: still(15_000, 0),
  mayChange: true,
});
const reveal: Moment = { kind: 'reveal', question: choice, key, remaining: 42 };
const verdict = (mark: Mark, option: number | null = 2): Page => ({
  moment: reveal,
  seat: { answer: option === null ? null : answer(option), verdict: { turn: 12, mark, confirmed: false } },
});
const lifebuoy: Moment = {
  kind: 'lifebuoy',
  question: choice,
  survivor,
  clock: running(20_000, 13_000),
  open: true,
  counts: [],
};
const finished: Moment = { kind: 'finished', ending: 'BELL', winners: [survivor] };
const topics = ['Lịch sử Đảng', 'Điều lệ Đảng', 'Tư tưởng Hồ Chí Minh', 'Biển đảo quê hương'];
const lost = { state: 'lost', adrift: true } as const;

export const PAGES: Record<string, Page> = {
  lobby: { moment: { kind: 'lobby', joined: 86, expected: 100 } },
  paper: { moment: { kind: 'lobby', joined: 86, expected: 100 }, seat: { means: 'BOARD' } },
  first: { moment: waiting({ after: '', next: 1, rescueAhead: 15 }) },
  wait: {
    moment: waiting({ rescueAhead: 15 }),
    seat: { verdict: { turn: 12, mark: 'RIGHT', confirmed: true }, right: 12 },
  },
  settling: { moment: waiting(), seat: { verdict: { turn: 12, mark: 'WRONG', confirmed: false } } },
  watching: { moment: waiting(), seat: { status: 'WATCHING' } },
  shown: { moment: { kind: 'question', stage: 'SHOWN', question: choice, clock: still(15_000), mayChange: true } },
  open: { moment: asking(choice) },
  short: { moment: asking(short, 4500) },
  long: { moment: asking(long) },
  'true-false': { moment: asking(trueFalse) },
  stopped: { moment: { ...asking(choice), clock: still(15_000, 9000) } as Moment },
  sending: { moment: asking(choice), touch: { answer: B, fate: { state: 'sending' } } },
  retrying: { moment: asking(choice), touch: { answer: B, fate: { state: 'retrying' } }, here: { state: 'lost' } },
  recorded: { moment: asking(choice, 8000), seat: { answer: answer(1) } },
  'recorded-long': { moment: asking(long, 8000), seat: { answer: answer(1) } },
  final: { moment: asking(choice, 8000, false), seat: { answer: answer(1) } },
  'by-hand': { moment: asking(choice, 8000), seat: { answer: { ...answer(1), byHand: true } } },
  'not-recorded': {
    moment: asking(choice),
    touch: { answer: B, fate: { state: 'refused', refusal: 'MALFORMED', details: {} } },
  },
  'open-lost': { moment: asking(choice), here: lost },
  'open-held': { moment: asking(choice), here: { held: true } },
  written: { moment: asking(written, 21_000) },
  'written-recorded': { moment: asking(written, 11_000), seat: { answer: answer(null, 'Đại Cồ Việt') } },
  locked: { moment: locked(), seat: { answer: answer(1) } },
  'locked-written': { moment: locked(written), seat: { answer: answer(null, 'Đại Cồ Việt') } },
  'locked-none': { moment: locked() },
  late: { moment: locked(), touch: { answer: B, fate: { state: 'refused', refusal: 'TOO_LATE', details: {} } } },
  'locked-retrying': { moment: locked(), touch: { answer: B, fate: { state: 'retrying' } } },
  'locked-lost': { moment: locked(), touch: { answer: B, fate: { state: 'retrying' } }, here: lost },
  right: verdict('RIGHT', 1),
  wrong: verdict('WRONG'),
  'no-answer': verdict('NO_ANSWER', null),
  excused: verdict('EXCUSED', null),
  near: {
    moment: { kind: 'reveal', question: written, key: { ...key, right: null, answer: 'Đại Cồ Việt' }, remaining: 42 },
    seat: { answer: answer(null, 'Đại Cổ Việt'), verdict: { turn: 14, mark: 'NEAR', confirmed: false } },
  },
  dropped: verdict('DROPPED', null),
  'reveal-out': { moment: reveal, seat: { status: 'OUT', outAt: 9 } },
  out: { moment: waiting({ rescueAhead: 15 }), seat: { status: 'OUT', outAt: 12, chance: true } },
  'out-for-good': { moment: waiting(), seat: { status: 'OUT', outAt: 12 } },
  follow: { moment: asking(choice), seat: { status: 'OUT', outAt: 9, chance: true } },
  rescue: {
    moment: { kind: 'rescue', remaining: 7, chosen: 12, next: 16 },
    seat: { status: 'OUT', outAt: 12, chance: true },
  },
  rescued: { moment: waiting({ next: 16, remaining: 18 }), seat: { status: 'RESCUED' } },
  'watch-lobby': { moment: { kind: 'lobby', joined: 86, expected: 100 }, spectator: true },
  'watch-bell': { moment: asking(choice), spectator: true },
  'watch-vote': { moment: lifebuoy, spectator: true },
  'watch-wait': { moment: waiting(), spectator: true },
  'watch-finished': { moment: finished, spectator: true },
  vote: { moment: lifebuoy, seat: { status: 'OUT', outAt: 12 } },
  voted: { moment: lifebuoy, seat: { status: 'OUT', outAt: 12, vote: 2 } },
  helped: { moment: lifebuoy, seat: { seat: 41, name: 'Đặng Thu Hồng' } },
  'choose-topic': { moment: { kind: 'topics', topics, remaining: 1 }, seat: { choosesTopic: true } },
  topics: { moment: { kind: 'topics', topics, remaining: 1 }, seat: { status: 'OUT', outAt: 12 } },
  'all-out': { moment: { kind: 'allOut', label: '14' } },
  several: { moment: { kind: 'severalLeft', remaining: 3 } },
  finished: {
    moment: finished,
    seat: { status: 'OUT', outAt: 18, right: 13, place: { rank: 34, of: 100, prize: null }, unitRow },
  },
  prize: {
    moment: finished,
    seat: { status: 'RESCUED', outAt: 18, right: 13, place: { rank: 3, of: 100, prize: 'THIRD' }, unitRow },
  },
  bell: {
    moment: finished,
    seat: { seat: 41, name: 'Đặng Thu Hồng', right: 20, place: { rank: 1, of: 100, prize: 'FIRST' }, unitRow },
  },
  ended: { moment: { kind: 'ended', rows }, seat: { place: { rank: 34, of: 100, prize: null } } },
  lost: { moment: waiting(), here: lost },
  held: { moment: waiting(), here: { held: true } },
  rehearsal: { moment: asking(choice), banner: { rehearsal: true } },
  ...forms(),
};

/** Each form open, given and revealed: `multiple`, `multiple-given`, `multiple-reveal`, … */
function forms(): Record<string, Page> {
  const given = { multiple: 'A C', order: 'B D A C', pairs: 'A2 B3 C1', number: '1587', date: '3/2/1930' };
  const pages: Record<string, Page> = {};
  for (const [name, part] of Object.entries(FORMS)) {
    const question = { ...choice, turn: 14, ...part };
    const text = given[name as keyof typeof given] ?? '';
    const key = KEYS[name as keyof typeof KEYS];
    pages[name] = { moment: asking(question, 21_000) };
    pages[`${name}-shown`] = {
      moment: { kind: 'question', stage: 'SHOWN', question, clock: still(30_000), mayChange: true },
    };
    pages[`${name}-given`] = { moment: asking(question, 21_000), seat: { answer: answer(null, text) } };
    pages[`${name}-locked`] = { moment: locked(question), seat: { answer: answer(null, text) } };
    pages[`${name}-reveal`] = {
      moment: { kind: 'reveal', question, key, remaining: 42 },
      seat: {
        answer: answer(null, name === 'order' ? 'A B C D' : text),
        verdict: { turn: 14, mark: name === 'order' ? 'WRONG' : 'RIGHT', confirmed: false },
      },
    };
  }
  return pages;
}
