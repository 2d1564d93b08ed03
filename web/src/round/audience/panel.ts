import type { MatchPanel } from '../../live/match';

export interface Winner {
  /** Empty where it was not said. */
  name: string;
  /** The short sign that person's phone shows too. */
  code: string;
  tookMs: number;
}

/** What only a question for the audience has for those who lead: `AudienceBoards.Console` on the server. */
export interface AudiencePanel {
  gift: string;
  drawing: 'FASTEST' | 'LOT';
  answered: number;
  /** As things stand. */
  right: number;
  /** The earliest of them. */
  first: Winner[];
  /** Wordings a person may accept, the most frequent first. */
  near: { text: string; people: number }[];
  accepted: string[];
  winners: Winner[];
  /** How many the next draw draws; 0 where nobody is left. */
  toDraw: number;
  cancelled: boolean;
}

export function audiencePanel(panel: MatchPanel): AudiencePanel | null {
  return panel.round === 'audience' ? (panel.board as AudiencePanel | null) : null;
}
