/** A point of a 100 × 100 drawing. @param turn 0 is twelve o'clock, 1 once around */
export function polar(radius: number, turn: number): string {
  const angle = turn * 2 * Math.PI;
  return `${(50 + radius * Math.sin(angle)).toFixed(2)} ${(50 - radius * Math.cos(angle)).toFixed(2)}`;
}

/** A tooth of the drum's rim: base on `inner`, tip on `outer`; the `index`th of `count`. */
export function tooth(inner: number, outer: number, index: number, count: number): string {
  const at = (part: number) => (index + part) / count;
  return `M${polar(inner, at(0.06))}L${polar(outer, at(0.5))}L${polar(inner, at(0.94))}Z`;
}

const shuffles = new Map<number, number[]>();

/**
 * Where each of 0 … n−1 stands in a shuffle that is always the same, so that lamps light spread over the row and tell
 * nothing about who or in which order.
 */
export function spread(count: number): number[] {
  const known = shuffles.get(count);
  if (known) return known;
  const places = Array.from({ length: count }, (_, i) => i);
  let seed = 11;
  for (let i = count - 1; i > 0; i--) {
    seed = (seed * 16807) % 2147483647;
    const j = seed % (i + 1);
    [places[i], places[j]] = [places[j] as number, places[i] as number];
  }
  shuffles.set(count, places);
  return places;
}
