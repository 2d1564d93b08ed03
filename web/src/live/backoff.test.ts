import { expect, test } from 'vitest';
import { retryDelay } from './backoff';

test('the first retry comes within 300 ms', () => {
  expect(retryDelay(0, 0)).toBeGreaterThan(0);
  expect(retryDelay(0, 0.999)).toBeLessThanOrEqual(300);
});

test('no retry waits longer than 3 s, however many failed', () => {
  expect(retryDelay(50, 0.999)).toBeLessThanOrEqual(3000);
});

test('chance spreads the retries of many phones', () => {
  expect(retryDelay(4, 0.9) - retryDelay(4, 0.1)).toBeGreaterThan(1500);
});
