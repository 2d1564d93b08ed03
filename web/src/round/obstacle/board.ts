import type { MatchScene } from '../../live/match';
import type { Media } from '../../live/views';

/** A row, or the centre: `ObstacleBoard.Row` on the server. */
export interface ObstacleRow {
  /** 1 to 4; 5 for the centre. */
  number: number;
  /** Letters of each word of its answer. */
  words: number[];
  /** Its letters; empty until somebody has solved it. */
  answer: string;
  /** GREY: nobody was right, its letters and its piece stay shut. */
  state: 'AHEAD' | 'NOW' | 'SOLVED' | 'GREY';
  /** Who was right. */
  teams: number[];
}

/** What only an obstacle round shows: `ObstacleBoard` on the server. What somebody may not see yet is empty. */
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
  /** What was typed at the present row, quickest first; empty until the host shows it. */
  answers: { team: number; text: string; tookMs: number; right: boolean | null }[];
  /** The team that has found the keyword; 0 where none has. */
  solvedBy: number;
  audience: boolean | null;
  explanation: string;
}

export function obstacleBoard({ kind, board }: MatchScene): ObstacleBoard | null {
  return kind.startsWith('obstacle.') ? (board as ObstacleBoard | null) : null;
}
