import type { MatchPanel } from '../../live/match';

/** What only a jury-marked round has for those who lead. Before marks are published there are no figures in it. */
export interface JudgedPanel {
  title: string;
  criteria: { name: string; max: number }[];
  jurors: { number: number; name: string }[];
  counting: 'AVERAGE' | 'TRIMMED';
  /** Time limit of a presentation, and when it is warned of. */
  limitMs: number;
  warnMs: number;
  /** Those that have presented or do so now, in the order they came. */
  teams: JudgedTeam[];
  published: boolean;
}

export interface JudgedTeam {
  team: number;
  /** How long it took so far. */
  tookMs: number;
  /** Numbers of jurors that are done with it. */
  done: number[];
  /** Per juror, criteria still without a mark; empty before anybody has begun. */
  missing: { juror: number; criteria: number }[];
  /** Only once published. */
  sheet: { juror: number; marks: number[]; total: number; dropped: boolean }[];
  points: number | null;
}

export function judgedPanel(panel: MatchPanel): JudgedPanel | null {
  return panel.round === 'judged' ? (panel.board as JudgedPanel | null) : null;
}

/** What one juror sees: own marks only. */
export interface JurorBoard {
  title: string;
  criteria: { name: string; max: number; what: string }[];
  team: number;
  /** Which of how many. */
  at: number;
  of: number;
  limitMs: number;
  warnMs: number;
  /** Own marks by criterion; null for none yet. */
  marks: (number | null)[];
  done: boolean;
  published: boolean;
  /** Own marks for teams before, latest first. */
  before: { team: number; total: number }[];
}

export function jurorBoard(panel: MatchPanel): JurorBoard | null {
  const board = panel.round === 'judged' ? (panel.board as { marks?: unknown } | null) : null;
  return board?.marks ? (board as JurorBoard) : null;
}
