import { beforeEach, expect, test } from 'vitest';
import { ApiFailure, type Bank, type BankQuestion } from '../api';
import { writtenOf } from '../question/blank';
import type { BankChange } from './changes';
import { BankDesk } from './desk.svelte';
import { Looking } from './looking.svelte';
import { Typing } from './typing.svelte';
import { Unsaved } from './unsaved';

/** A server with one bank: each change makes a version, an older revision is refused. */
class Shelf {
  readonly versions: Bank[] = [];
  refuses: ApiFailure | null = null;

  constructor(asks: string[]) {
    this.#keep(asks.map((ask, i) => ({ id: `cau-${i + 1}`, ask })));
  }

  get now(): Bank {
    const [last] = this.versions.slice(-1);
    if (!last) throw new Error('no version');
    return last;
  }

  readonly bank = () => Promise.resolve(this.now);
  readonly usedQuestions = () =>
    Promise.resolve([{ bank: 'b', id: 'cau-1', uses: [{ contest: '1', title: 'Hội thi', day: null, at: 1 }] }]);
  readonly changeBank = async (_: string, revision: number, __: string, changes: readonly BankChange[]) => {
    this.#check(revision);
    let questions = this.now.written.map(({ id, ask }) => ({ id, ask }));
    for (const change of changes) {
      if (change.kind === 'remove') questions = questions.filter(({ id }) => !change.ids.includes(id));
      if (change.kind === 'put')
        questions = questions.map((each) => (each.id === change.question.id ? change.question : each));
    }
    return this.#keep(questions);
  };
  readonly bankBack = async (_: string, revision: number, to: number) => {
    this.#check(revision);
    return this.#keep(this.versions[to - 1]?.written ?? []);
  };

  #check(revision: number): void {
    if (this.refuses) throw this.refuses;
    if (revision !== this.now.revision) throw new ApiFailure(409, { error: 'CHANGED_MEANWHILE' });
  }

  #keep(questions: { id: string; ask: string }[]): Bank {
    const written = questions.map((question) => writtenOf({ id: question.id, ask: question.ask }));
    const bank: Bank = {
      id: 'b',
      title: 'b',
      revision: this.versions.length + 1,
      questions: written.map(({ id }) => ({ id }) as BankQuestion),
      written,
      obstacles: [],
      olympia: null,
      problems: [],
    };
    this.versions.push(bank);
    return bank;
  }
}

let shelf: Shelf;
let desk: BankDesk;

beforeEach(async () => {
  sessionStorage.clear();
  shelf = new Shelf(['một', 'hai', 'ba']);
  desk = new BankDesk('b', shelf);
  await desk.load();
});
const asks = () => desk.rows.map(({ question }) => question.ask);

test('what was deleted is brought back by going back to the revision before', async () => {
  await desk.change([{ kind: 'remove', ids: ['cau-1', 'cau-3'] }], 'Đã xóa 2 câu', 'Đã xóa 2 câu.');
  expect(asks()).toEqual(['hai']);
  expect(desk.done).toEqual({ text: 'Đã xóa 2 câu.', before: 1 });
  await desk.back(desk.done?.before ?? 0, 'Đã hoàn tác.', false);
  expect(asks()).toEqual(['một', 'hai', 'ba']);
  expect(desk.done).toEqual({ text: 'Đã hoàn tác.', before: null });
});

test('a bank that somebody else has changed is told, and loaded on request', async () => {
  await shelf.changeBank('b', 1, '', [{ kind: 'remove', ids: ['cau-2'] }]);
  const failure = await desk.change([{ kind: 'remove', ids: ['cau-1'] }], '');
  expect(failure?.status).toBe(409);
  expect([desk.elsewhere, desk.done, asks()]).toEqual([true, null, ['một', 'hai', 'ba']]);
  await desk.load();
  expect([desk.elsewhere, asks()]).toEqual([false, ['một', 'ba']]);
});

test('a server that cannot be reached leaves everything as it was', async () => {
  shelf.refuses = new ApiFailure(0);
  const failure = await desk.change([{ kind: 'remove', ids: ['cau-1'] }], '');
  expect([failure?.offline, desk.busy, asks().length]).toEqual([true, false, 3]);
});

test('the question beside is one of those that were found', () => {
  const looking = new Looking(desk);
  looking.narrow({ looked: 'a' });
  expect(looking.found.map(({ n }) => n)).toEqual([2, 3]);
  expect(looking.beside('cau-2', 1)?.id).toBe('cau-3');
  expect(looking.beside('cau-2', -1)).toBeUndefined();
  expect(looking.beside('cau-1', 1)?.id).toBe('cau-2');
});

test('what is chosen stays while other things are looked for', () => {
  const looking = new Looking(desk);
  looking.toggle('cau-1');
  looking.narrow({ looked: 'hai' });
  looking.chooseFound(true);
  expect(looking.chosenRows.map(({ n }) => n)).toEqual([1, 2]);
  looking.chooseNone();
  expect(looking.chosenRows).toEqual([]);
});

test('typed text outlives its page until it is saved, and tells when somebody else saved meanwhile', async () => {
  const unsaved = new Unsaved('b', sessionStorage);
  const saved = () => desk.row('cau-1')?.question ?? writtenOf({});
  const typing = new Typing('cau-1', saved, unsaved);
  typing.change({ ...typing.now, ask: 'mốt' });
  expect([typing.changed, typing.elsewhere]).toEqual([true, false]);

  const again = new Typing('cau-1', saved, unsaved);
  expect([again.now.ask, again.takenUp]).toEqual(['mốt', true]);
  await shelf.changeBank('b', 1, '', [{ kind: 'put', question: { ...saved(), ask: 'nhất' } }]);
  await desk.load();
  expect([again.elsewhere, again.now.ask]).toEqual([true, 'mốt']);
  again.settle();
  expect([again.now.ask, again.changed, unsaved.ids()]).toEqual(['nhất', false, []]);
});

test('text that was put back as it was is not kept', () => {
  const unsaved = new Unsaved('b', sessionStorage);
  const typing = new Typing('cau-2', () => desk.row('cau-2')?.question ?? writtenOf({}), unsaved);
  typing.change({ ...typing.now, ask: 'hai mươi' });
  expect(unsaved.ids()).toEqual(['cau-2']);
  typing.change({ ...typing.now, ask: 'hai' });
  expect([typing.changed, unsaved.ids()]).toEqual([false, []]);
});
