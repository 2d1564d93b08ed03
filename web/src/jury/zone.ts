/**
 * The part of the floor a referee looks after, as it is written in a referee's token: empty for all of it,
 * `unit:<name of the unit>`, `seats:26-50`. Anything else is the whole floor, so that no board is left without a referee by a slip.
 */
export type Zone = { kind: 'all' } | { kind: 'unit'; unit: string } | { kind: 'seats'; first: number; last: number };

export const ALL_SEATS = '';
/** Characters of a zone the server takes. */
const LONGEST = 60;
/** A unit of a very long name is known by the beginning of it. */
export const unitZone = (unit: string) => `unit:${unit}`.slice(0, LONGEST);
export const seatZone = (first: number, last: number) => `seats:${first}-${last}`;

export function parseZone(text: string | null | undefined): Zone {
  if (text?.startsWith('unit:')) return { kind: 'unit', unit: text.slice('unit:'.length) };
  const [, first, last] = /^(?:seats:)?(\d+)\s*[-–]\s*(\d+)$/.exec(text?.trim() ?? '') ?? [];
  if (first === undefined || last === undefined) return { kind: 'all' };
  return { kind: 'seats', first: Math.min(+first, +last), last: Math.max(+first, +last) };
}

/** Whether a seat is looked after in this zone. */
export function inZone(zone: Zone, { seat, unit }: { seat: number; unit: string }): boolean {
  switch (zone.kind) {
    case 'all':
      return true;
    case 'unit':
      return unitZone(unit) === unitZone(zone.unit);
    case 'seats':
      return seat >= zone.first && seat <= zone.last;
  }
}
