import type { CastList, Means } from '../live/views';

export interface Sitting {
  seat: number;
  name: string;
  unit: string;
  means: Means;
}

export function bySeat(cast: CastList | null): ReadonlyMap<number, Sitting> {
  return new Map((cast?.people ?? []).map((person) => [person.seat, person]));
}
