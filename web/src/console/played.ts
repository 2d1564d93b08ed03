import type { MatchPanel } from '../live/match';
import type { HostGoldenBell, HostView } from '../live/views';

/** Which kind of round is played: a panel between teams names its round, that of a golden bell does not. */

export function panelOf({ round }: Pick<HostView, 'round'>): MatchPanel | null {
  return round && 'round' in round ? round : null;
}

export function bellOf({ round }: Pick<HostView, 'round'>): HostGoldenBell | null {
  return round && !('round' in round) ? round : null;
}
