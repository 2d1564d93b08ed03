import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import {
  ApiFailure,
  type Bank,
  type BankRow,
  type DraftQuestions,
  type OrganiseApi,
  type QuestionRef,
  type UsedQuestion,
} from '../api';
import { indexed, type Pooled, keyOf } from './draw';
import { usedOf } from './used';

type Talk = Pick<OrganiseApi, 'banks' | 'bank' | 'usedQuestions'>;

/** The banks a draft takes its questions from, fetched once for all steps. */
export class Shelf {
  rows = $state.raw<BankRow[] | null>(null);
  failure = $state.raw<ApiFailure | null>(null);
  /** ids of the banks that are drawn from */
  readonly picked = new SvelteSet<string>();

  /** what was asked in contests so far */
  used = $state.raw<UsedQuestion[]>([]);
  readonly usesOf = $derived(usedOf(this.used));

  readonly #api: Talk;
  readonly #banks = new SvelteMap<string, Bank>();
  readonly #byKey = $derived(indexed([...this.#banks.values()].flatMap(pooled)));

  constructor(api: Talk) {
    this.#api = api;
  }

  /** Whether everything that was picked is there. */
  get whole(): boolean {
    return this.rows !== null && [...this.picked].every((id) => this.#banks.has(id) || !this.#known(id));
  }

  /** Every question of the picked banks that a golden bell can ask: who is closest wins only where people are ranked. */
  get pool(): Pooled[] {
    return [...this.picked].flatMap((id) => {
      const bank = this.#banks.get(id);
      return bank ? pooled(bank).filter(({ closest }) => !closest) : [];
    });
  }

  find(ref: QuestionRef): Pooled | null {
    return this.#byKey.get(keyOf(ref)) ?? null;
  }

  /** Picks the banks these questions are of, or all there are for a draft without questions. */
  async fetch(questions: DraftQuestions): Promise<void> {
    this.failure = null;
    try {
      const [rows, asked] = await Promise.all([this.#api.banks(), this.#api.usedQuestions()]);
      this.used = asked;
      const used = Object.values(questions).flatMap((refs: QuestionRef[]) => refs.map((ref) => ref.bank));
      for (const id of used.length > 0 ? used : rows.map((row) => row.id)) this.picked.add(id);
      this.rows = rows;
      await Promise.all([...this.picked].map((id) => this.#load(id)));
    } catch (failure) {
      this.#failed(failure);
    }
  }

  async toggle(id: string): Promise<void> {
    if (this.picked.delete(id)) return;
    this.picked.add(id);
    try {
      await this.#load(id);
    } catch (failure) {
      this.picked.delete(id);
      this.#failed(failure);
    }
  }

  async #load(id: string): Promise<void> {
    if (this.#banks.has(id) || !this.#known(id)) return;
    this.#banks.set(id, await this.#api.bank(id));
  }

  #known(id: string): boolean {
    return this.rows?.some((row) => row.id === id) ?? false;
  }

  #failed(failure: unknown): void {
    if (!(failure instanceof ApiFailure)) throw failure;
    this.failure = failure;
  }
}

function pooled(bank: Bank): Pooled[] {
  return bank.questions.map((question) => ({ ...question, bank: bank.id }));
}
