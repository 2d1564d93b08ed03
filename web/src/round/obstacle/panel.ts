import type { MatchPanel } from '../../live/match';

/** What only an obstacle round has for those who lead: rows with their answers, and the keyword. */
export interface ObstaclePanel {
  keyword: string;
  /** Signs of the keyword, spaces not counted. */
  letters: number;
  /** What the keyword is worth now. */
  worth: number;
  rows: ObstacleRow[];
  /** Of the five pieces of the picture, corners first: open or not. */
  pieces: boolean[];
  /** Teams that want to say the keyword, first to last. */
  queue: number[];
}

export interface ObstacleRow {
  /** From 1; 5 is the centre. */
  number: number;
  answer: string;
  state: 'AHEAD' | 'NOW' | 'SOLVED' | 'GREY';
  /** Who was right. */
  by: number[];
}

export function obstaclePanel(panel: MatchPanel): ObstaclePanel | null {
  return panel.round === 'obstacle' ? (panel.board as ObstaclePanel | null) : null;
}
