import source from '../../../../src/main/java/vn/hoithi/bank/BankProblem.java?raw';
import { expect, test } from 'vitest';
import { englishOf } from './problems';

test('every code of the server has its sentence in English', () => {
  const codes = [...source.matchAll(/^ {8}([A-Z_]+)\((?:ERROR|WARNING|NOTE)\)/gm)].map(([, code]) => code ?? '');
  expect(codes.length).toBeGreaterThan(25);
  for (const code of codes) expect(englishOf(code), code).toMatch(/^[A-Z].+\.$/);
});

test('a code that is newer than the page says so by itself', () => {
  expect(englishOf('SOMETHING_NEW')).toBe('SOMETHING_NEW');
});
