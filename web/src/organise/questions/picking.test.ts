import { expect, test } from 'vitest';
import type { Level } from '../../live/views';
import { preset } from '../../round/goldenbell/rules';
import type { BankQuestion, UsedQuestion } from '../api';
import { emptyDraft } from '../contest/draft-of-test';
import { Desk } from '../contest/desk.svelte';
import { keyOf } from './draw';
import { Picking } from './picking.svelte';
import { questionOf } from './question-of-test';
import { Shelf } from './shelf.svelte';

const question = (id: string, level: Level, more: Partial<BankQuestion> = {}): BankQuestion =>
  questionOf({ id, text: `Câu ${id}`, theme: 'Lịch sử', level, review: 'draft', ...more });
const use = (contest: string, at: number) => ({ contest, title: contest, day: null, at });
const asked = (id: string, ...uses: ReturnType<typeof use>[]): UsedQuestion => ({ bank: 'b', id, uses });

async function picking(questions: BankQuestion[], used: UsedQuestion[] = [], need = 3): Promise<Picking> {
  const draft = emptyDraft({ rules: { ...preset('ACCUMULATION_20'), questions: need } });
  const api = {
    banks: () => Promise.resolve([row]),
    bank: () =>
      Promise.resolve({
        id: 'b',
        title: 'B',
        revision: 1,
        questions,
        written: [],
        obstacles: [],
        olympia: null,
        problems: [],
      }),
    usedQuestions: () => Promise.resolve(used),
    contest: () => Promise.resolve(draft),
    saveContest: () => Promise.resolve({ updatedAt: 2 }),
  };
  const row = { id: 'b', title: 'B', questions: 0, usable: 0, themes: {}, levels: {}, forms: {} };
  const desk = new Desk(draft, api, null);
  const shelf = new Shelf(api);
  await shelf.fetch(draft.questions);
  return new Picking(desk, shelf);
}
const drawn = (of: Picking) => of.refs('main').map(({ id }) => id);

test('what was asked in the last two contests is not drawn, what was asked before them is', async () => {
  const easy = ['1', '2', '3', '4'].map((id) => question(id, 'RECOGNISE'));
  const one = await picking(easy, [asked('1', use('A', 1)), asked('2', use('B', 2)), asked('3', use('C', 3))], 2);
  one.draw();
  expect(drawn(one).sort()).toEqual(['1', '4']);
  expect(one.left).toBe(2);
  one.avoided = 0;
  expect(one.pool).toHaveLength(4);
});

test('what was asked lately is offered for a swap after everything else', async () => {
  const easy = ['1', '2', '3', '4'].map((id) => question(id, 'RECOGNISE'));
  const one = await picking(easy, [asked('1', use('A', 1))], 1);
  expect(one.offers({ kind: 'add', part: 'main' }).map(keyOf).at(-1)).toBe('b/1');
});

test('a question of the same wording as one asked lately is not drawn either', async () => {
  const twins = [question('1', 'RECOGNISE'), question('2', 'RECOGNISE', { text: 'CÂU 1' }), question('3', 'RECOGNISE')];
  const one = await picking(twins, [asked('1', use('A', 1))]);
  expect(one.pool.map(({ id }) => id)).toEqual(['3']);
});

test('where there are too few it is told which, and what there is is drawn', async () => {
  const pool = [question('1', 'RECOGNISE'), question('2', 'RECOGNISE'), question('3', 'MASTER')];
  const one = await picking(pool);
  one.setLevel('RECOGNISE', 1);
  one.setLevel('MASTER', 2);
  expect(one.lacks).toEqual([{ level: 'MASTER', wanted: 2, have: 1 }]);
  one.draw();
  expect(one.main.map(({ level }) => level)).toEqual(['RECOGNISE', 'MASTER']);
});

test('a question won by the closest answer is neither drawn nor offered', async () => {
  const one = await picking([question('1', 'RECOGNISE', { closest: true }), question('2', 'RECOGNISE')]);
  one.draw();
  expect(drawn(one)).toEqual(['2']);
  expect(one.offers({ kind: 'add', part: 'main' })).toEqual([]);
});

test('reviewed takes approved ones too, approved only those', async () => {
  const pool = ['draft', 'reviewed', 'approved'].map((review) => question(review, 'RECOGNISE', { review }));
  const one = await picking(pool);
  one.checked = 'reviewed';
  expect(one.pool.map(({ id }) => id)).toEqual(['reviewed', 'approved']);
  one.checked = 'approved';
  expect(one.pool.map(({ id }) => id)).toEqual(['approved']);
});

test('what is pinned stays and counts in its level', async () => {
  const pool = ['1', '2', '3', '4', '5'].map((id) => question(id, 'RECOGNISE'));
  const one = await picking(pool);
  one.draw();
  const [kept] = one.refs('main');
  if (!kept) throw new Error('nothing was drawn');
  one.pin(kept);
  one.setLevel('RECOGNISE', 2);
  one.draw();
  expect(one.refs('main')).toHaveLength(2);
  expect(drawn(one)).toContain(kept.id);
});
