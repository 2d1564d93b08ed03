/** An answer being put together from several taps: pure steps, letters by index. */

/** A tap on one of several options: it comes or goes; they stand in the order of the letters. */
export function ticked(named: readonly number[], option: number): number[] {
  return named.includes(option) ? named.filter((other) => other !== option) : [...named, option].sort((a, b) => a - b);
}

/** A tap on one of the steps to be put in order: it is next, or it goes together with all after it. */
export function placed(named: readonly number[], option: number): number[] {
  const at = named.indexOf(option);
  return at < 0 ? [...named, option] : named.slice(0, at);
}

/** A pair; a match that belonged to another option leaves it. */
export function matched(pairs: readonly (number | undefined)[], option: number, match: number): (number | undefined)[] {
  const without = pairs.map((other) => (other === match ? undefined : other));
  without[option] = match;
  return without;
}

/** The first option from `after` on, round the end, that has no match; -1 when all have one. */
export function nextUnmatched(pairs: readonly (number | undefined)[], count: number, after = 0): number {
  for (let i = 0; i < count; i++) {
    const option = (after + i) % count;
    if (pairs[option] === undefined) return option;
  }
  return -1;
}

/** A day that can be, as it is sent; "" for none. */
export function dayOf(day: string, month: string, year: string): string {
  const [d, m, y] = [day, month, year].map((part) => (/^\d{1,4}$/.test(part.trim()) ? Number(part) : NaN)) as [
    number,
    number,
    number,
  ];
  const there = new Date(2000, m - 1, d);
  // the year 2000 has every day there is
  const can = m >= 1 && m <= 12 && d >= 1 && there.getMonth() === m - 1 && y >= 1;
  return can ? `${d}/${m}/${y}` : '';
}
