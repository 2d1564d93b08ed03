import type { MatchScene } from '../../live/match';

/** What a round marked by jurors shows to all: `JudgedBoards.Open` on the server; no mark before it is published. */
export interface JudgedBoard {
  title: string;
  /** Of the team that presents or did so last, from 1; 0 before the first. */
  place: number;
  of: number;
  /** What it presents; may be empty. */
  piece: string;
  /** The stage warns so long before the end; 0 for never. */
  warningMs: number;
  /** How long the team took beyond its time, while the clock stands still. */
  overMs: number;
  /** How far they are with this team; `name` is empty until that juror has marked anything. */
  jurors: { juror: number; name: string; progress: 'NOTHING' | 'MARKING' | 'SEALED' }[];
  /** Sheets handed in for all teams that have come up, and how many that makes when all are there. */
  sealed: number;
  sheets: number;
  /** What is shown now, the lowest first; empty for nothing. */
  published: JudgedResult[];
}

export interface JudgedResult {
  team: number;
  points: number;
  most: number;
  criteria: { name: string; points: number; most: number }[];
  /** Empty where the room does not see them. */
  jurors: { juror: number; name: string; marks: number[]; total: number; fate: string }[];
}

export function judgedBoard({ kind, board }: MatchScene): JudgedBoard | null {
  return kind.startsWith('judged.') ? (board as JudgedBoard | null) : null;
}
