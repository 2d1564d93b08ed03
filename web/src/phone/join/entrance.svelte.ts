import type { Pass } from '../kept';
import { t } from '../text';
import { enter, lookIn, WATCH, type Door, type Entering, type Listed } from './http';

export type Step =
  | { at: 'looking' }
  | { at: 'away' }
  | { at: 'unknown' }
  | { at: 'roster' }
  | { at: 'form' }
  | { at: 'notListed' }
  | { at: 'confirm'; person: Listed }
  | { at: 'paper'; person: Listed };

/** The way from a code to a seat. */
export class Entrance {
  step = $state.raw<Step>({ at: 'looking' });
  door = $state.raw<Door | null>(null);
  busy = $state(false);
  /** The refusal of the last try, by name. */
  refusal = $state<string | null>(null);

  readonly #code: string;
  readonly #seated: (pass: Pass) => void;

  constructor(code: string, seated: (pass: Pass) => void) {
    this.#code = code;
    this.#seated = seated;
  }

  /** What to say about the last try; null where it went well, or where the field says it itself. */
  get trouble(): string | null {
    switch (this.refusal) {
      case null:
      case 'NAME_IS_EMPTY':
      case 'NAME_IS_TOO_LONG':
        return null;
      case 'NO_NETWORK':
        return `${t('join.away')}. ${t('join.awayHelp')}`;
      case 'TOO_MANY':
      case 'ON_HOLD':
        return t('join.busy');
      case 'NO_SUCH_SEAT':
      case 'SEAT_IS_TAKEN':
      case 'NO_SUCH_UNIT':
        return t('join.gone');
      case 'JOINING_IS_LOCKED':
        return t('join.lockedTitle');
      case 'ROSTER_ONLY':
        return t('join.rosterTitle');
      default:
        return t('join.failed');
    }
  }

  async look(): Promise<void> {
    this.step = { at: 'looking' };
    this.refusal = null;
    const reply = await lookIn(this.#code);
    if (reply.ok) {
      this.door = reply.value;
      this.step = { at: reply.value.joining === 'OPEN' ? 'form' : 'roster' };
    } else {
      this.step = { at: reply.error === 'NOT_KNOWN' ? 'unknown' : 'away' };
    }
  }

  go(step: Step): void {
    this.refusal = null;
    this.step = step;
  }

  choose(person: Listed): void {
    this.go(person.paper ? { at: 'paper', person } : { at: 'confirm', person });
  }

  watch(): Promise<void> {
    return this.busy ? Promise.resolve() : this.enter(WATCH);
  }

  async enter(who: Entering | typeof WATCH): Promise<void> {
    this.busy = true;
    this.refusal = null;
    const reply = await enter(this.#code, who);
    this.busy = false;
    if (reply.ok) this.#seated(reply.value);
    else await this.#refused(reply.error);
  }

  async #refused(refusal: string): Promise<void> {
    const { step } = this;
    if (refusal === 'SEAT_IN_USE' && step.at === 'confirm') {
      this.step = { at: 'confirm', person: { ...step.person, taken: true } };
    } else if (refusal === 'SEAT_IS_ON_PAPER' && step.at === 'confirm') {
      this.step = { at: 'paper', person: step.person };
    } else if (
      ['NO_SUCH_SEAT', 'NO_SUCH_UNIT', 'SEAT_IS_TAKEN', 'JOINING_IS_LOCKED', 'ROSTER_ONLY'].includes(refusal)
    ) {
      // what is shown here is out of date
      await this.look();
      this.refusal = refusal;
    } else {
      this.refusal = refusal;
    }
  }
}
