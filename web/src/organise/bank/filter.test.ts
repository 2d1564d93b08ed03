import { expect, test } from 'vitest';
import { writtenOf } from '../question/blank';
import { ANYTHING, filtered, isAnything } from './filter';
import { rowOf } from './row-of-test';

const bank = [
  rowOf(1, 'reviewed', writtenOf({ ask: 'Đại hội lần thứ I của Đảng họp ở đâu?', theme: 'Lịch sử Đảng' })),
  rowOf(
    2,
    'approved',
    writtenOf({ ask: 'Tên nước ta?', wordings: ['Đại Cồ Việt'], form: 'SHORT', level: 'UNDERSTAND' }),
  ),
  rowOf(3, 'mend', writtenOf({ ask: 'Chi bộ có ít nhất mấy đảng viên?', basis: 'Điều lệ Đảng, Điều 21' })),
  rowOf(4, 'draft', writtenOf({ ask: 'Ghép ngày', form: 'MATCHING', matches: ['Mùa thu tháng Tám'] })),
];
const found = (filter: Partial<typeof ANYTHING>) => filtered(bank, { ...ANYTHING, ...filter }).map(({ n }) => n);

test('words are found without diacritics, in question, answer, matches and basis', () => {
  expect(found({ looked: 'dai hoi' })).toEqual([1]);
  expect(found({ looked: 'DAI CO viet' })).toEqual([2]);
  expect(found({ looked: 'dieu 21' })).toEqual([3]);
  expect(found({ looked: 'thang tam' })).toEqual([4]);
  expect(found({ looked: '   ' })).toEqual([1, 2, 3, 4]);
});

test('a changed question is looked through anew', () => {
  const [first] = bank;
  if (!first) throw new Error('no row');
  const changed = { ...first, question: { ...first.question, ask: 'Hội nghị Trung ương' } };
  expect(filtered([changed], { ...ANYTHING, looked: 'dai hoi' })).toEqual([]);
});

test('what was asked before can be left out', () => {
  const [first, second] = bank;
  if (!first || !second) throw new Error('no rows');
  const asked = { ...first, uses: [{ contest: '1', title: 'Hội thi', day: null, at: 1 }] };
  expect(filtered([asked, second], { ...ANYTHING, used: 'never' })).toEqual([second]);
});

test('filters narrow together', () => {
  expect(found({ form: 'CHOICE' })).toEqual([1, 3]);
  expect(found({ form: 'CHOICE', state: 'mend' })).toEqual([3]);
  expect(found({ state: 'approved' })).toEqual([2]);
  expect(found({ level: 'UNDERSTAND', theme: 'Lịch sử Đảng' })).toEqual([]);
});

test('nothing is filtered until something is looked for', () => {
  expect(isAnything(ANYTHING)).toBe(true);
  expect(isAnything({ ...ANYTHING, state: 'mend' })).toBe(false);
});
