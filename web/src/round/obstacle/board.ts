import type { Media } from '../../live/views';

/** A row, or the centre; `number` 1 to 4, 5 for the centre. GREY: nobody was right, it stays shut. */
export interface ObstacleRow {
  number: number;
  /** Letters of each word of its answer. */
  words: number[];
  /** Empty until somebody has solved it. */
  answer: string;
  state: 'AHEAD' | 'NOW' | 'SOLVED' | 'GREY';
  /** Who was right. */
  teams: number[];
}

/** What a team has typed at the present row. */
export interface ShownAnswer {
  team: number;
  text: string;
  /** On the row's clock. */
  tookMs: number;
  /** null until the row is confirmed */
  right: boolean | null;
}

/** What only an obstacle round shows, as `vn.hoithi.contest.round.obstacle.ObstacleBoard`; what may not be seen is empty. */
export interface ObstacleBoard {
  /** Letters of each word of the keyword. */
  words: number[];
  keyword: string;
  accepted: string[];
  rows: ObstacleRow[];
  centre: ObstacleRow;
  /** Which pieces of the picture are open: by row, the centre last. */
  pieces: boolean[];
  picture: Media | null;
  /** What the keyword brings now. */
  worth: number;
  /** Rows that may be picked now. */
  picks: number[];
  hint: string;
  /** Quickest first; empty until the host shows it. */
  answers: ShownAnswer[];
  /** 0 where no team has found the keyword. */
  solvedBy: number;
  /** Whether somebody in the audience knew it; null where nobody was asked. */
  audience: boolean | null;
  explanation: string;
}
