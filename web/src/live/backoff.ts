const FIRST = 300;
const LONGEST = 3000;

/**
 * How long to wait before trying to connect again, in ms. The first retry comes within 300 ms, later ones within 3 s;
 * chance spreads a room full of phones that lost the same access point in the same instant.
 *
 * @param attempt failed attempts so far since the last success, from 0
 * @param chance 0 inclusive to 1 exclusive
 */
export function retryDelay(attempt: number, chance: number): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** attempt);
  return Math.round(longest * (0.2 + 0.8 * chance));
}
