import { ApiFailure, type Bank, type OrganiseApi, type UsedQuestion } from '../api';
import { usedOf } from '../questions/used';
import { shortened, type BankChange } from './changes';
import { rowsOf, themesOf, type Row } from './rows';

type Talk = Pick<OrganiseApi, 'bank' | 'changeBank' | 'bankBack' | 'usedQuestions'>;

/** What was done last, and the revision that brings back what was before; null where nothing can be taken back. */
export interface Done {
  text: string;
  before: number | null;
}

/** A bank while it is worked on: every change goes to the server at once and the page shows what came back. */
export class BankDesk {
  bank = $state.raw<Bank | null>(null);
  /** why there is no bank to show */
  failure = $state.raw<ApiFailure | null>(null);
  busy = $state(false);
  done = $state.raw<Done | null>(null);
  /** why the last change was not made */
  refusal = $state.raw<ApiFailure | null>(null);
  #used = $state.raw<readonly UsedQuestion[]>([]);
  readonly #uses = $derived(usedOf(this.#used));
  readonly rows: readonly Row[] = $derived(
    this.bank ? rowsOf(this.bank, (id) => this.#uses({ bank: this.id, id })) : [],
  );
  readonly themes: readonly string[] = $derived(themesOf(this.rows));

  readonly id: string;
  readonly #api: Talk;

  constructor(id: string, api: Talk) {
    this.id = id;
    this.#api = api;
  }

  /** Somebody else has changed the bank since it was loaded: nothing can be done until it is loaded anew. */
  get elsewhere(): boolean {
    return this.refusal?.error === 'CHANGED_MEANWHILE';
  }

  readonly load = async (): Promise<void> => {
    this.failure = null;
    try {
      [this.bank, this.#used] = await Promise.all([this.#api.bank(this.id), this.#api.usedQuestions()]);
      this.refusal = null;
    } catch (failure) {
      if (!(failure instanceof ApiFailure)) throw failure;
      if (this.bank) this.refusal = failure;
      else this.failure = failure;
    }
  };

  row(id: string): Row | undefined {
    return this.rows.find((row) => row.id === id);
  }

  /**
   * Changes the bank.
   *
   * @param what for the list of versions
   * @param told what is said once it is done
   * @returns why not; null when it is done
   */
  change(changes: readonly BankChange[], what: string, told = what): Promise<ApiFailure | null> {
    const { bank } = this;
    if (!bank) return Promise.resolve(null);
    const before = bank.revision;
    return this.#take(this.#api.changeBank(bank.id, before, shortened(what), changes), { text: told, before });
  }

  /** Brings an earlier version back. @param again whether this itself can be taken back */
  back(to: number, told: string, again: boolean): Promise<ApiFailure | null> {
    const { bank } = this;
    if (!bank) return Promise.resolve(null);
    const before = again ? bank.revision : null;
    return this.#take(this.#api.bankBack(bank.id, bank.revision, to), { text: told, before });
  }

  async #take(coming: Promise<Bank>, done: Done): Promise<ApiFailure | null> {
    this.busy = true;
    try {
      this.bank = await coming;
      this.refusal = null;
      this.done = done;
      return null;
    } catch (failure) {
      if (!(failure instanceof ApiFailure)) throw failure;
      this.done = null;
      this.refusal = failure;
      return failure;
    } finally {
      this.busy = false;
    }
  }
}
