import { expect, test } from 'vitest';
import { firstThatFits, linesOf, titleLines, widthOf } from './fitting';

test('a_narrower_face_takes_less_room', () => {
  expect(widthOf('Tổ đảng', 5, 0.84)).toBeLessThan(widthOf('Tổ đảng', 5));
});

test('lines_break_between_words', () => {
  const word = widthOf('Đảng', 4);
  expect(linesOf('Đảng Đảng', word * 1.5, 4)).toBe(2);
  expect(linesOf('Đảng Đảng', word * 3, 4)).toBe(1);
});

test('the_first_candidate_within_the_room_is_taken_and_the_last_when_none_is', () => {
  expect(firstThatFits([9, 7, 5], 7, (size) => size)).toBe(7);
  expect(firstThatFits([9, 7, 5], 3, (size) => size)).toBe(5);
});

test('a_title_is_split_into_lines_of_about_the_same_length', () => {
  expect(titleLines('Rung chuông vàng', 13)).toEqual(['Rung', 'chuông vàng']);
  expect(titleLines('Olympia', 13)).toEqual(['Olympia']);
  expect(titleLines('Rung chuông vàng – Tự hào truyền thống', 13)).toEqual(['Rung chuông vàng', 'Tự hào truyền thống']);
  expect(titleLines('Hội thi: Tìm hiểu lịch sử Đảng bộ phường', 13)).toEqual([
    'Hội thi',
    'Tìm hiểu lịch sử',
    'Đảng bộ phường',
  ]);
  expect(titleLines('Tìm hiểu lịch sử Đảng Cộng sản Việt Nam', 13)).toHaveLength(3);
});
