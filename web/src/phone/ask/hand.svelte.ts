import type { Line } from '../here';
import type { SeatView } from '../../live/views';
import {
  answerOf,
  isAnswer,
  keyOf,
  mustBeGivenAgain,
  standing,
  type Answer,
  type Standing,
  type Touch,
} from './answer';

/** ms until an answer that the server could not take is given again. */
const AGAIN_AFTER = 1000;

/** The hand that answers: gives answers, and knows how the last one stands. */
export class Hand {
  readonly #line: Line;
  readonly #give: string;
  readonly #more: () => object;
  #touch = $state.raw<Touch | null>(null);

  /**
   * @param round whose `giveAnswer` takes the answers
   * @param more what else is said with an answer
   */
  constructor(line: Line, round: string, more: () => object = () => ({})) {
    this.#line = line;
    this.#more = more;
    this.#give = `${round}.giveAnswer`;
  }

  /**
   * @param pressed taken first thing when the finger came down: ms by the server's clock
   * @param held the seat's own `answer`, perhaps one of before a reload: its view is not sent again for one's own change
   */
  give(turn: number, answer: Answer, pressed: number, held: SeatView['answer']): void {
    const before = this.#touch?.turn === turn ? this.#touch : null;
    const past = before ? [...before.past, keyOf(before.answer)] : [];
    if (held?.turn === turn) past.push(keyOf(answerOf(held)));
    this.#post({ turn, answer, pressed: Math.floor(pressed), past });
  }

  /** @param held the seat's own `answer` */
  standing(turn: number, held: SeatView['answer']): Standing {
    return standing(turn, this.#touch, this.#fate, held);
  }

  /** After a reload: takes up what the last page left on its way. */
  takeUp(turn: number): void {
    if (this.#touch?.turn === turn) return;
    const left = this.#line.outbox.pending.findLast(
      (command) => command.type === this.#give && command['turn'] === turn,
    );
    if (!left) return;
    const { id, answer, pressed } = left;
    if (isAnswer(answer)) this.#touch = { turn, answer, pressed: Number(pressed), id, past: [] };
  }

  /** Between questions, and when an open question is taken back: what the server shows is all there is. */
  letGo(): void {
    this.#touch = null;
  }

  /** Gives again what the server could not take. @returns stops trying; undefined when there is nothing to give */
  giveAgain(): (() => void) | undefined {
    const touch = this.#touch;
    if (!touch || !mustBeGivenAgain(this.#fate)) return undefined;
    const timer = setTimeout(() => this.#post(touch), AGAIN_AFTER);
    return () => clearTimeout(timer);
  }

  get #fate() {
    return this.#touch ? this.#line.outbox.fates.get(this.#touch.id) : undefined;
  }

  #post({ turn, answer, pressed, past }: Omit<Touch, 'id'>): void {
    const id = this.#line.send({ type: this.#give, turn, answer, pressed, ...this.#more() }, `answer:${turn}`);
    this.#touch = { turn, answer, pressed, past, id };
  }
}
