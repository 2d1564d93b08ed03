import { afterEach, expect, test } from 'vitest';
import { date, language, number, timeOfDay, translator } from './t.svelte';

const t = translator({ left: 'Còn {n} người', plain: 'Khoá' }, { left: '{n} left', plain: 'Locked' });

afterEach(() => {
  language.current = 'vi';
});

test('words are Vietnamese until English is chosen', () => {
  expect(t('plain')).toBe('Khoá');
  language.current = 'en';
  expect(t('plain')).toBe('Locked');
  expect(document.documentElement.lang).toBe('en');
});

test('numbers are written as the language does', () => {
  expect(t('left', { n: 1200 })).toBe('Còn 1.200 người');
  expect(number(2.5)).toBe('2,5');
  language.current = 'en';
  expect(t('left', { n: 1200 })).toBe('1,200 left');
});

test('times have 24 hours', () => {
  const at = new Date(2026, 10, 21, 19, 5, 9).getTime();
  expect(timeOfDay(at)).toBe('19:05:09');
  expect(date(at)).toContain('2026');
});
