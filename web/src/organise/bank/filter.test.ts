import { expect, test } from 'vitest';
import type { BankQuestion } from '../api';
import { ANYTHING, filtered } from './filter';

const question = (id: string, given: Partial<BankQuestion>): BankQuestion => ({
  id,
  text: '',
  form: 'CHOICE',
  options: [],
  right: 0,
  answer: '',
  accepted: [],
  closest: false,
  theme: '',
  level: 'RECOGNISE',
  seconds: null,
  explanation: '',
  basis: '',
  source: '',
  notes: '',
  review: 'reviewed',
  ...given,
});
const bank = [
  question('1', { text: 'Đại hội lần thứ I của Đảng họp ở đâu?', answer: 'Ma Cao', theme: 'Lịch sử Đảng' }),
  question('2', { text: 'Tên nước ta dưới triều Đinh?', answer: 'Đại Cồ Việt', form: 'WRITTEN', level: 'UNDERSTAND' }),
  question('3', { text: 'Chi bộ có ít nhất mấy đảng viên?', basis: 'Điều lệ Đảng, Điều 21', review: 'draft' }),
];
const ids = (filter: Partial<typeof ANYTHING>) => filtered(bank, { ...ANYTHING, ...filter }).map(({ id }) => id);

test('words are found without diacritics, in question, answer and basis', () => {
  expect(ids({ looked: 'dai hoi' })).toEqual(['1']);
  expect(ids({ looked: 'DAI CO viet' })).toEqual(['2']);
  expect(ids({ looked: 'dieu 21' })).toEqual(['3']);
  expect(ids({ looked: '   ' })).toEqual(['1', '2', '3']);
});

test('filters narrow together', () => {
  expect(ids({ form: 'CHOICE' })).toEqual(['1', '3']);
  expect(ids({ form: 'CHOICE', review: 'waiting' })).toEqual(['3']);
  expect(ids({ level: 'UNDERSTAND', theme: 'Lịch sử Đảng' })).toEqual([]);
});
