import { chosenOf, NONE, toggled, withAll, type Chosen } from './chosen';
import type { BankDesk } from './desk.svelte';
import { ANYTHING, filtered, type Filter } from './filter';
import type { Row } from './rows';

/** Rows that are drawn at once: a bank may have thousands. */
const PAGE = 100;

/** What of a bank is looked at and chosen; it stays while a question is edited. */
export class Looking {
  filter = $state.raw<Filter>(ANYTHING);
  chosen = $state.raw<Chosen>(NONE);
  most = $state(PAGE);
  /** the question that was open last, to come back to */
  last = $state('');
  readonly #desk: BankDesk;
  readonly found: readonly Row[] = $derived.by(() => filtered(this.#desk.rows, this.filter));
  readonly chosenRows: readonly Row[] = $derived.by(() => chosenOf(this.#desk.rows, this.chosen));

  constructor(desk: BankDesk) {
    this.#desk = desk;
  }

  get shown(): readonly Row[] {
    return this.found.slice(0, this.most);
  }

  narrow(to: Partial<Filter>): void {
    this.filter = { ...this.filter, ...to };
    this.most = PAGE;
  }

  more(): void {
    this.most += PAGE;
  }

  toggle(id: string): void {
    this.chosen = toggled(this.chosen, id);
  }

  chooseFound(on: boolean): void {
    this.chosen = withAll(this.chosen, this.found, on);
  }

  chooseNone(): void {
    this.chosen = NONE;
  }

  /** The question before or after this one among those that were found; of one that was not found, among all. */
  beside(id: string, by: -1 | 1): Row | undefined {
    const rows = this.found.some((row) => row.id === id) ? this.found : this.#desk.rows;
    return rows[rows.findIndex((row) => row.id === id) + by];
  }
}
