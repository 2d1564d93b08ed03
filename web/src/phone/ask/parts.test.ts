import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Letters from './Letters.svelte';
import { Parts } from './parts.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what could not be fetched is fetched again until it is there, and then no more', async () => {
  let asked = 0;
  const parts = new Parts(() => {
    asked++;
    return asked < 3 ? Promise.reject(new TypeError('no network')) : Promise.resolve({ default: Letters });
  });
  await parts.fetch();
  expect(parts.part).toBeNull();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(parts.part).toBe(Letters);
  await parts.fetch();
  expect(asked).toBe(3);
});
