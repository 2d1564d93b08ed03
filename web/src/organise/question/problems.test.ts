import { expect, test } from 'vitest';
import type { Told } from '../import/reading';
import { writtenOf } from './blank';
import { fieldOf, toldAt } from './problems';

const told = (code: string, message: string): Told => ({
  severity: 'error',
  code,
  message,
  line: 1,
  question: '1',
  at: 0,
});

test('the server’s words stand at the part of the question they speak of', () => {
  const fields = [
    told('TOO_LONG', 'Câu hỏi dài 412 ký tự, nhiều nhất 400: hãy rút gọn.'),
    told('MISSING', 'Phương án C để trống.'),
    told('OPTION_TWICE', 'Phương án B viết giống một phương án khác.'),
    told('MISSING', 'Vế ghép 2 để trống.'),
    told('NO_ANSWER', 'Chưa có đáp án: hãy chọn phương án đúng.'),
    told('SEVERAL_RIGHT', 'Có 2 phương án được đánh dấu là đáp án (A, B).'),
    told('NOT_ALLOWED', 'Sai số cho phép không thể âm.'),
    told('NOT_ALLOWED', '“../a.png” không phải tên tệp hình: tên chỉ gồm chữ không dấu.'),
    told('WRONG_COUNT', 'Hình lần lượt thì phải có từ 2 hình.'),
    told('WRONG_COUNT', 'Câu có 1 phương án; phải có từ 2 đến 6.'),
    told('TOO_LONG', 'Căn cứ dài 700 ký tự, nhiều nhất 600: hãy rút gọn.'),
    told('ALIKE', 'Hỏi gần như câu 7.'),
  ].map(fieldOf);
  expect(fields).toEqual([
    'ask',
    'option-2',
    'option-1',
    'match-1',
    'answer',
    'answer',
    'answer',
    'media',
    'media',
    'answer',
    'basis',
    'whole',
  ]);
});

test('what is just being put right is no longer told, everything else is', () => {
  const saved = writtenOf({ ask: 'Mấy?', options: ['một', ''] });
  const problems = [told('MISSING', 'Phương án B để trống.'), told('NO_ANSWER', 'Chưa có đáp án.')];
  expect([...toldAt(problems, saved, saved).keys()]).toEqual(['option-1', 'answer']);
  expect([...toldAt(problems, saved, { ...saved, right: [0] }).keys()]).toEqual(['option-1']);
  expect(toldAt(problems, saved, { ...saved, options: ['một', 'hai'] }).size).toBe(0);
});
