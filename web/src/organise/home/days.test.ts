import { expect, test } from 'vitest';
import { dayAt, daysUntil } from './days';

const evening = new Date(2026, 10, 21, 23, 50).getTime();

test('days are counted by the calendar, not by hours', () => {
  expect(daysUntil(new Date(2026, 10, 21).getTime(), evening)).toBe(0);
  expect(daysUntil(new Date(2026, 10, 22).getTime(), evening)).toBe(1);
  expect(daysUntil(new Date(2026, 10, 20).getTime(), evening)).toBe(-1);
});

test('a day is read as the day it names here, whatever the zone', () => {
  expect(dayAt('2026-11-28')).toBe(new Date(2026, 10, 28).getTime());
  expect(dayAt('')).toBeNull();
  expect(dayAt(null)).toBeNull();
  expect(dayAt('thứ bảy')).toBeNull();
});
