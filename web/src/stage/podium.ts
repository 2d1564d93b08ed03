import type { PodiumPlace, Prize } from '../live/views';

interface Steps {
  first: PodiumPlace[];
  second: PodiumPlace[];
  third: PodiumPlace[];
  /** Commendations. */
  others: PodiumPlace[];
}

/** Who stands on which step: by prize; by rank where no prizes were named. */
export function stepsOf(places: PodiumPlace[]): Steps {
  if (places.every((place) => place.prize === null)) {
    const ranked = (rank: number) => places.filter((place) => place.rank === rank);
    return { first: ranked(1), second: ranked(2), third: ranked(3), others: [] };
  }
  const won = (prize: Prize) => places.filter((place) => place.prize === prize);
  return { first: won('FIRST'), second: won('SECOND'), third: won('THIRD'), others: won('ENCOURAGEMENT') };
}
