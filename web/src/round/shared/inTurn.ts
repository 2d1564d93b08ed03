/**
 * Of pictures that come one after another, the one that is to be seen: the first when the clock starts, each as long as
 * the others. From the clock alone, so that a screen opened late shows the same as all others.
 *
 * @param left what is left of the time, 1 to 0
 */
export function pictureAt(count: number, left: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor((1 - left) * count)));
}
