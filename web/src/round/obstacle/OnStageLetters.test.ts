import { expect, test } from 'vitest';
import { tilesOf } from './OnStageLetters';

test('unknown_letters_are_empty_tiles_word_by_word', () => {
  expect(tilesOf([3, 2], '')).toEqual([
    ['', '', ''],
    ['', ''],
  ]);
});

test('an_answer_has_a_tile_for_each_letter_with_its_marks_and_none_for_other_signs', () => {
  expect(tilesOf([3, 2], 'Văn  Ba')).toEqual([
    ['V', 'Ă', 'N'],
    ['B', 'A'],
  ]);
  expect(tilesOf([3, 1], 'Tô\u0309,  5!')).toEqual([['T', 'Ổ'], ['5']]);
});
