import type { MatchPanel } from '../../live/match';

/** What only a jury-marked round has for those who lead: `JudgedBoards.Console`. No figures before they are published. */
export interface JudgedPanel {
  title: string;
  criteria: Criterion[];
  /** The highest sum. */
  most: number;
  warningMs: number;
  counting: 'AVERAGE' | 'TRIMMED';
  /** Whether the room sees each juror's marks. */
  jurorsShown: boolean;
  jurors: { juror: number; name: string; progress: Progress }[];
  teams: TeamLine[];
  /** Sheets that are waited for, of teams whose presentation is over. */
  missing: { team: number; juror: number }[];
}

export type Progress = 'NOTHING' | 'MARKING' | 'SEALED';

export interface Criterion {
  name: string;
  /** For the jurors; may be empty. */
  hint: string;
  most: number;
}

export interface TeamLine {
  team: number;
  stage: 'AHEAD' | 'PRESENTING' | 'ENDED' | 'PUBLISHED' | 'WITHDRAWN';
  /** From 1 in the order they came; 0 before. */
  place: number;
  piece: string;
  /** While its clock stands still. */
  usedMs: number;
  overMs: number;
  sheets: { juror: number; progress: Progress; missing: number }[];
  published: Published | null;
}

export interface Published {
  team: number;
  points: number;
  most: number;
  criteria: { name: string; points: number; most: number }[];
  jurors: { juror: number; name: string; marks: number[]; total: number; fate: string }[];
}

export function judgedPanel(panel: MatchPanel): JudgedPanel | null {
  const board = panel.round === 'judged' ? (panel.board as Partial<JudgedPanel> | null) : null;
  return board?.teams ? (board as JudgedPanel) : null;
}

/** What one juror sees: the own sheets of teams that have come up. */
export interface JurorBoard {
  title: string;
  juror: number;
  criteria: Criterion[];
  most: number;
  warningMs: number;
  sheets: OwnSheet[];
}

export interface OwnSheet {
  team: number;
  stage: TeamLine['stage'];
  /** By criterion; null for none yet. */
  marks: (number | null)[];
  total: number;
  missing: number;
  sealed: boolean;
}

export function jurorBoard(panel: MatchPanel): JurorBoard | null {
  const board = panel.round === 'judged' ? (panel.board as Partial<JurorBoard> | null) : null;
  return board?.sheets ? (board as JurorBoard) : null;
}
