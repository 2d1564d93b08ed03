import type { Change, MatchPanel } from '../../live/match';

/** What only an acceleration has for those who lead: `AccelerationPanel` on the server. */
export interface AccelerationPanel {
  /** Points by rank, the fastest first. */
  scale: number[];
  /** Teams whose answer waits for a verdict. */
  undecided: number[];
  /** What every team that is right would get, were the verdict on `team` the other. */
  toggles: { team: number; right: boolean; points: Change[] }[];
  answers: { turn: number; team: number; text: string; tookMs: number }[];
}

export function accelerationPanel(panel: MatchPanel): AccelerationPanel | null {
  return panel.round === 'acceleration' ? (panel.board as AccelerationPanel | null) : null;
}
