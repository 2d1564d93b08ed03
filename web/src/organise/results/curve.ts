/** One point of the curve of survivors; `x` and `y` from 0 to 1, y growing downwards. */
export interface Point {
  label: string;
  remaining: number;
  x: number;
  y: number;
  /** People more (rescued) or fewer than at the point before. */
  change: number;
}

/** @param start people before the first question, where the curve does not begin with them */
export function points(curve: readonly { label: string; remaining: number }[], start: number): Point[] {
  const all = curve[0]?.label === '' ? curve : [{ label: '', remaining: start }, ...curve];
  const most = Math.max(1, ...all.map(({ remaining }) => remaining));
  return all.map(({ label, remaining }, i) => ({
    label,
    remaining,
    x: all.length > 1 ? i / (all.length - 1) : 0,
    y: 1 - remaining / most,
    change: remaining - (all[i - 1]?.remaining ?? remaining),
  }));
}

/** The question that sent most people off, and the point at which most came back; null where nobody did. */
export function remarkable(all: readonly Point[]): { fall: Point | null; rescue: Point | null } {
  const least = (a: Point | null, b: Point) => (b.change < 0 && (!a || b.change < a.change) ? b : a);
  const most = (a: Point | null, b: Point) => (b.change > 0 && (!a || b.change > a.change) ? b : a);
  return { fall: all.reduce(least, null), rescue: all.reduce(most, null) };
}
