import type { SeatView } from '../../live/views';
import type { Fate } from '../../live/outbox.svelte';

export type Answer = { kind: 'picked'; option: number } | { kind: 'typed'; text: string };
export type Held = NonNullable<SeatView['answer']>;

/** One answer given on this phone, on its way or recorded but not yet seen in the seat's view. */
export interface Touch {
  turn: number;
  answer: Answer;
  /** ms by the server's clock */
  pressed: number;
  /** of the command in the outbox */
  id: string;
  /** Answers to this turn that this one replaced: a view that still shows one of them is merely old. */
  past: readonly string[];
}

/** How the answer to the present question stands. Only `recorded` is safe. */
export type Standing =
  | { state: 'none' }
  | { state: 'sending' | 'retrying'; answer: Answer }
  | { state: 'recorded'; answer: Answer; at: number; byHand: boolean }
  /** the server had it after time */
  | { state: 'late'; answer: Answer }
  /** the server said no for another reason; `kept` is what it holds instead */
  | { state: 'refused'; answer: Answer; refusal: string; kept: Answer | null };

/** The server could not take it just now: the same answer is given again. */
const FOR_LATER = ['ON_HOLD', 'TOO_MANY'];
/** The question closed before the answer arrived. */
const AFTER_TIME = ['TOO_LATE', 'ANOTHER_QUESTION'];

/**
 * @param touch this phone's last answer to `turn`, if any
 * @param fate of its command; undefined when nothing is known of it any more
 * @param held what the seat's view says the server holds
 */
export function standing(turn: number, touch: Touch | null, fate: Fate | undefined, held: Held | null): Standing {
  const own = touch?.turn === turn ? touch : null;
  const server = held?.turn === turn ? held : null;
  if (!own || !fate) return fromServer(server);
  const { answer, pressed } = own;
  switch (fate.state) {
    case 'sending':
    case 'retrying':
      return { state: fate.state, answer };
    case 'recorded':
      return server && !isOld(own, server)
        ? fromServer(server)
        : { state: 'recorded', answer, at: pressed, byHand: false };
    case 'refused':
      return afterRefusal(answer, fate.refusal, server);
    case 'replaced':
      return fromServer(server);
  }
}

function afterRefusal(answer: Answer, refusal: string, server: Held | null): Standing {
  if (FOR_LATER.includes(refusal)) return { state: 'retrying', answer };
  // an earlier answer of one's own, or one entered by hand, counts whatever came late
  const kept = server && !server.late ? answerOf(server) : null;
  if (kept && AFTER_TIME.includes(refusal)) return fromServer(server);
  if (AFTER_TIME.includes(refusal)) return { state: 'late', answer };
  return { state: 'refused', answer, refusal, kept };
}

function fromServer(held: Held | null): Standing {
  if (!held) return { state: 'none' };
  const answer = answerOf(held);
  if (held.late) return { state: 'late', answer };
  return { state: 'recorded', answer, at: held.recordedAt, byHand: held.byHand };
}

/** Whether the view was made before the touch was taken in. What others entered after it is not. */
function isOld({ answer, past, pressed }: Touch, held: Held): boolean {
  const key = keyOf(answerOf(held));
  return key !== keyOf(answer) && past.includes(key) && !(held.byHand && held.recordedAt >= pressed);
}

export function mustBeGivenAgain(fate: Fate | undefined): boolean {
  return fate?.state === 'refused' && FOR_LATER.includes(fate.refusal);
}

export function answerOf(held: Held): Answer {
  return held.option === null ? { kind: 'typed', text: held.text } : { kind: 'picked', option: held.option };
}

export function keyOf(answer: Answer): string {
  return answer.kind === 'picked' ? `#${answer.option}` : answer.text;
}

/** As the server keeps it: composed letters, single spaces. */
export function tidy(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}

export function isAnswer(value: unknown): value is Answer {
  const answer = value as { kind?: unknown; option?: unknown; text?: unknown } | null | undefined;
  if (answer?.kind === 'picked') return typeof answer.option === 'number';
  return answer?.kind === 'typed' && typeof answer.text === 'string';
}
