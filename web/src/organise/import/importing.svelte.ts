import { ApiFailure, type Bank, type OrganiseApi } from '../api';
import { cardsOf, coming, goesIn, isIn, type Card, type Group, type ReadFile } from './reading';
import { t } from './text';
import type { ReadingProgress } from './upload';

type Talk = Pick<OrganiseApi, 'readingLimits' | 'readBank' | 'keepBank' | 'addToBank' | 'bank'>;

/** From a file to a bank: read, mended, put in. Nothing is kept before {@link Importing.put}. */
export class Importing {
  read = $state.raw<ReadFile | null>(null);
  cards = $state.raw<Card[]>([]);
  title = $state('');
  /** id of the bank the questions are added to; empty for a new one */
  bank = $state('');
  onlyUsable = $state(false);
  progress = $state.raw<ReadingProgress | null>(null);
  /** name of the file that is being read */
  reading = $state('');
  sending = $state(false);
  trouble = $state('');
  groups = $state.raw<readonly Group[]>([]);
  /** What stood here when the groups were chosen: a question that was just mended does not jump away. */
  #shown = $state.raw<readonly Card['at'][]>([]);

  readonly coming = $derived.by(() => coming(this.cards, this.onlyUsable));
  /** How many of those that come in still have to be mended. */
  readonly unfinished = $derived.by(() => this.coming.filter((card) => !goesIn(card)).length);
  readonly list = $derived.by(() => this.#shown.flatMap((at) => this.cards[at] ?? []));

  readonly #api: Talk;
  #abort = new AbortController();

  constructor(api: Talk) {
    this.#api = api;
  }

  count(group: Group): number {
    return this.cards.filter((card) => isIn(card, group)).length;
  }

  async take(file: File): Promise<void> {
    this.trouble = '';
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    try {
      const { bytes } = await this.#api.readingLimits();
      if (file.size > bytes) {
        this.trouble = t('tooLarge', { n: Math.floor(bytes / 1_000_000) });
        return;
      }
      this.reading = file.name;
      this.progress = { phase: 'sending', part: 0 };
      const read = await this.#api.readBank(file, { signal, progress: (progress) => (this.progress = progress) });
      this.#begin(read);
    } catch (failure) {
      this.#explain(failure);
    } finally {
      this.progress = null;
    }
  }

  /** Ends the reading that goes on; what was there before stays. */
  cancel(): void {
    this.#abort.abort();
  }

  show(groups: readonly Group[]): void {
    this.groups = groups;
    this.#shown = this.cards.filter((card) => groups.some((group) => isIn(card, group))).map(({ at }) => at);
  }

  change(card: Card): void {
    this.cards = this.cards.with(card.at, card);
  }

  /** Puts the questions in. @returns id of the bank; empty where it failed, and then it is told */
  async put(): Promise<string> {
    this.sending = true;
    this.trouble = '';
    const questions = this.coming.map(({ question }) => question);
    try {
      if (this.bank === '') return (await this.#api.keepBank(this.title.trim(), questions)).id;
      // the newest one: whoever changes the bank meanwhile is not overwritten, as these are only added
      const bank: Bank = await this.#api.bank(this.bank);
      const what = t('version', { n: questions.length, file: this.read?.file ?? '' });
      return (await this.#api.addToBank(bank, what, questions)).id;
    } catch (failure) {
      this.#explain(failure);
      return '';
    } finally {
      this.sending = false;
    }
  }

  #begin(read: ReadFile): void {
    this.read = read;
    this.cards = cardsOf(read);
    this.title = read.title;
    const some = this.count('mend') + this.count('twin') > 0;
    this.show(some ? ['mend', 'twin'] : ['good']);
  }

  #explain(failure: unknown): void {
    if (!(failure instanceof ApiFailure)) throw failure;
    if (failure.error === 'ABORTED') return;
    if (failure.offline) this.trouble = t('offline');
    else if (failure.status === 413) this.trouble = t('tooLargeSomehow');
    else if (failure.error === 'CHANGED_MEANWHILE') this.trouble = t('changedMeanwhile');
    else if (failure.error === 'TOO_MANY') this.trouble = t('tooMany');
    else this.trouble = t('failed');
  }
}
