import { expect, test } from 'vitest';
import { linesOf, named, paired, sameLetters, spoken } from './letters';

test('letters are read from answers and from keys', () => {
  expect(named('C A D B')).toEqual([2, 0, 3, 1]);
  expect(named('C – A – D – B')).toEqual([2, 0, 3, 1]);
  expect(named('')).toEqual([]);
  expect(paired('A2 B1 C3')).toEqual([1, 0, 2]);
  expect(paired('C3, A2, B1')).toEqual([1, 0, 2]);
});

test('letters are said as the key says them', () => {
  expect(spoken('A C', 'MULTIPLE')).toBe('A, C');
  expect(spoken('C A D B', 'ORDERING')).toBe('C – A – D – B');
  expect(spoken('A2 B1 C3', 'MATCHING')).toBe('A2, B1, C3');
  expect(sameLetters('C A D B', 'C – A – D – B')).toBe(true);
  expect(sameLetters('C A D B', 'C A B D')).toBe(false);
});

test('an order is told in its own order, a matching in the order of the letters', () => {
  const asked = { options: ['một', 'hai', 'ba'], matches: ['two', 'one', 'three'] };
  expect(linesOf({ ...asked, form: 'ORDERING' }, 'C A B').map(({ text }) => text)).toEqual(['ba', 'một', 'hai']);
  expect(linesOf({ ...asked, form: 'MATCHING' }, 'B1, A2').map(({ text, match }) => `${text} ${match?.text}`)).toEqual([
    'một one',
    'hai two',
  ]);
});
