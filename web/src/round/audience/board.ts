import type { MatchScene, OwnView } from '../../live/match';

/** What only a question for the audience has to show: `AudienceBoards.Open` on the server. */
export interface AudienceBoard {
  /** May be empty. */
  gift: string;
  drawing: 'FASTEST' | 'LOT';
  /** How many have answered. */
  answered: number;
  /** How many are right; null until the answer is shown. */
  right: number | null;
  /** Empty until they are drawn. */
  winners: AudienceWinner[];
  cancelled: boolean;
}

export interface AudienceWinner {
  /** Empty where it was not said. */
  name: string;
  /** The short sign that person's phone shows too. */
  code: string;
  tookMs: number;
}

/** What one person's phone is told: `AudienceBoards.Own` on the server. */
export interface AudienceOwn extends Pick<OwnView, 'type' | 'answer' | 'recordedMs' | 'verdict'> {
  won: boolean;
  /** The short sign of this phone. */
  code: string;
}

export function audienceBoard({ kind, board }: MatchScene): AudienceBoard | null {
  return kind.startsWith('audience.') ? (board as AudienceBoard | null) : null;
}

export function audienceOwn({ kind }: MatchScene, own: OwnView | null): AudienceOwn | null {
  return kind.startsWith('audience.') && own && 'code' in own ? (own as OwnView & AudienceOwn) : null;
}
