import type { Asked, Banner, Clock, Key, Moment, SeatView, StageView, Theme } from '../../live/views';
import type { BankQuestion } from '../api';

/** Where a question is: being read out, being answered, answered. */
export type Phase = 'SHOWN' | 'OPEN' | 'REVEALED';
export const PHASES: readonly Phase[] = ['SHOWN', 'OPEN', 'REVEALED'];

export interface Showing {
  phase: Phase;
  theme: Theme;
  /** when the clock was started, ms since the epoch; read while it is OPEN only */
  openedAt: number;
}

/** All that a phone is told. */
export interface PhoneView {
  banner: Banner;
  seat: SeatView;
  moment: Extract<Moment, { kind: 'question' | 'reveal' }>;
}

/** Seconds to answer in where the question names none: those of the presets (`GoldenBellRules.preset`). */
const SECONDS = 15;
const TURN = 1;
/** The room there is none of: how many were asked, have answered so far, were right, wrong, silent. */
const ROOM = { asked: 84, answered: 61, right: 62, wrong: 20, noAnswer: 2 };
const RESCUE_AFTER = 10;

/** The stage as it would be sent. Before REVEALED nothing in it tells the answer. */
export function stageViewOf(question: BankQuestion, { phase, theme, openedAt }: Showing): StageView {
  const asked = askedOf(question);
  const { right, wrong, noAnswer } = ROOM;
  return {
    banner: bannerOf(theme),
    sound: { volume: 0, muted: true },
    held: false,
    castVersion: 0,
    scene:
      phase === 'REVEALED'
        ? {
            kind: 'reveal',
            question: asked,
            key: keyOf(question),
            counts: countsOf(question),
            right,
            wrong,
            noAnswer,
            undecided: 0,
            boardsRight: 0,
            boardsWrong: 0,
            rescueAfter: RESCUE_AFTER,
          }
        : {
            kind: 'question',
            stage: phase,
            question: asked,
            clock: clockOf(question, phase, openedAt),
            answered: phase === 'OPEN' ? ROOM.answered : 0,
            asked: ROOM.asked,
            rescueAfter: RESCUE_AFTER,
          },
  };
}

/** The phone of somebody on the floor who answers rightly. Before REVEALED nothing in it tells the answer. */
export function phoneViewOf(question: BankQuestion, { phase, theme, openedAt }: Showing): PhoneView {
  const asked = askedOf(question);
  const revealed = phase === 'REVEALED';
  return {
    banner: bannerOf(theme),
    seat: revealed ? rightly(question, openedAt) : SEAT,
    moment: revealed
      ? { kind: 'reveal', question: asked, key: keyOf(question), remaining: ROOM.right }
      : {
          kind: 'question',
          stage: phase,
          question: asked,
          clock: clockOf(question, phase, openedAt),
          mayChange: true,
        },
  };
}

/** ms that the clock of this question runs. */
export const timeOf = ({ seconds }: BankQuestion) => (seconds ?? SECONDS) * 1000;

/** Named part by part: the answer must not slip in. */
function askedOf({ level, theme, form, text, options, matches, unit, media, inTurn }: BankQuestion): Asked {
  return {
    turn: TURN,
    number: 7,
    label: '7',
    of: 20,
    extra: false,
    last: false,
    level,
    theme,
    form,
    text,
    options,
    matches,
    unit,
    media,
    inTurn,
  };
}

function keyOf({ right, answer, explanation, basis, reveal }: BankQuestion): Key {
  return { right, answer, explanation, basis, media: reveal };
}

/** Most chose rightly, the others are spread over the rest, fewer from option to option. */
function countsOf({ form, options, right }: BankQuestion): number[] {
  // only one option can be counted by
  const many = form === 'TRUE_FALSE' ? 2 : form === 'CHOICE' ? options.length : 0;
  let left = ROOM.wrong;
  let others = many - 1;
  return Array.from({ length: many }, (_, option) => {
    if (option === right) return ROOM.right;
    const count = others === 1 ? left : Math.ceil((left * 3) / (others * 4 + 1));
    left -= count;
    others--;
    return count;
  });
}

function clockOf(question: BankQuestion, phase: Phase, openedAt: number): Clock {
  const totalMs = timeOf(question);
  const running = phase === 'OPEN';
  return { totalMs, running, deadlineAt: running ? openedAt + totalMs : null, leftMs: totalMs };
}

function bannerOf(theme: Theme): Banner {
  return { code: '000000', title: 'Hội thi', subtitle: '', lines: [], theme, address: 'đồng chí', rehearsal: false };
}

const SEAT: SeatView = {
  seat: 27,
  name: 'Nguyễn Thị Hồng',
  unit: 'Tổ đảng 2',
  means: 'PHONE',
  status: 'IN',
  outAt: 0,
  right: 6,
  points: 6,
  answer: null,
  vote: null,
  verdict: null,
  chance: false,
  choosesTopic: false,
  place: null,
  unitRow: null,
  team: 0,
  speaks: false,
  own: null,
};

function rightly({ right, answer }: BankQuestion, recordedAt: number): SeatView {
  return {
    ...SEAT,
    right: SEAT.right + 1,
    points: SEAT.points + 1,
    answer: { turn: TURN, option: right, text: right === null ? answer : '', recordedAt, late: false, byHand: false },
    verdict: { turn: TURN, mark: 'RIGHT', confirmed: false },
  };
}
