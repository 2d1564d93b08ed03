import type { MatchPanel } from '../../live/match';
import type { Media } from '../../live/views';

/** What only an obstacle round has: `ObstacleBoard` on the server; for those who lead nothing of it is empty. */
export interface ObstaclePanel {
  /** Letters of each word of the keyword. */
  words: number[];
  keyword: string;
  accepted: string[];
  /** The four rows. */
  rows: ObstacleRow[];
  centre: ObstacleRow;
  /** By row, the centre last: open or not. */
  pieces: boolean[];
  picture: Media | null;
  /** What the keyword brings now. */
  worth: number;
  /** Rows that may be picked now. */
  picks: number[];
  /** Empty until it is shown. */
  hint: string;
  /** What was typed at the present row, once the host has shown it. */
  answers: { team: number; text: string; tookMs: number; right: boolean | null }[];
  /** 0 while nobody has found the keyword. */
  solvedBy: number;
  /** Whether somebody in the audience knew it; null where nobody was asked. */
  audience: boolean | null;
  explanation: string;
}

export interface ObstacleRow {
  /** 1 to 4; 5 for the centre. */
  number: number;
  /** Letters of each word. */
  words: number[];
  answer: string;
  state: 'AHEAD' | 'NOW' | 'SOLVED' | 'GREY';
  /** Who was right. */
  teams: number[];
}

export function obstaclePanel(panel: MatchPanel): ObstaclePanel | null {
  return panel.round === 'obstacle' ? (panel.board as ObstaclePanel | null) : null;
}

export function lettersOf(words: readonly number[]): number {
  return words.reduce((sum, letters) => sum + letters, 0);
}
