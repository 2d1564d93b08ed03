import type { MatchScene } from '../../live/match';

/** How far a juror is with the team that is looked at; the name is empty until it has marked anything. */
export interface JurorLamp {
  juror: number;
  name: string;
  progress: 'NOTHING' | 'MARKING' | 'SEALED';
}

/** A juror's marks; HIGHEST and LOWEST stand aside. */
export interface JurorTotal {
  juror: number;
  name: string;
  marks: number[];
  total: number;
  fate: 'COUNTED' | 'HIGHEST' | 'LOWEST';
}

/** Published marks of one team; `jurors` is empty where the room does not see them. */
export interface Published {
  team: number;
  points: number;
  most: number;
  criteria: { name: string; points: number; most: number }[];
  jurors: JurorTotal[];
}

/** What a judged round shows, as `vn.hoithi.contest.round.judged.JudgedBoards.Open`. */
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
  jurors: JurorLamp[];
  /** Sheets handed in for all teams that have come up, and how many that makes when all are there. */
  sealed: number;
  sheets: number;
  /** What the stage has to show now, the lowest first. */
  published: Published[];
}

export function judgedBoard({ kind, board }: MatchScene): JudgedBoard | null {
  return kind.startsWith('judged.') ? (board as JudgedBoard | null) : null;
}
