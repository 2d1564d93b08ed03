import type { Buzz } from '../../live/match';

/** A press on the axis; all from 0 to 1, left to right. */
export interface Place {
  buzz: Buzz;
  /** to scale */
  at: number;
  /** where its disc stands, so that none covers another */
  disc: number;
  /** the press was at most so much sooner or later, to the same scale */
  error: number;
}

/** Below this the whole axis would tell of chance only. ms */
const LEAST = 20;

/**
 * Presses on an axis to scale: the distance is the margin. Discs that would cover each other are moved apart as little as
 * needed, in their order; a line leads to where they belong.
 *
 * @param room smallest distance of two discs
 */
export function placesOf(buzzes: Buzz[], room: number): Place[] {
  const span = Math.max(LEAST, ...buzzes.map(({ gapMs }) => gapMs));
  const places = buzzes.map((buzz) => {
    const at = Math.max(0, buzz.gapMs) / span;
    return { buzz, at, disc: at, error: buzz.errorMs / span };
  });
  let least = 0;
  for (const place of places) {
    place.disc = Math.max(place.disc, least);
    least = place.disc + room;
  }
  let most = 1;
  for (const place of places.toReversed()) {
    place.disc = Math.max(0, Math.min(place.disc, most));
    most = place.disc - room;
  }
  return places;
}
