import type { MatchPanel, MatchRound } from '../../live/match';
import { acceleration } from '../acceleration/OnConsoleDesk';
import { audience } from '../audience/OnConsoleDesk';
import { finish } from '../finish/OnConsoleDesk';
import { judged } from '../judged/OnConsoleDesk';
import { obstacle } from '../obstacle/OnConsoleDesk';
import { tiebreak } from '../tiebreak/OnConsoleDesk';
import { warmup } from '../warmup/OnConsoleDesk';
import type { MatchDesk } from './OnConsoleDesk';
import { t } from './OnConsoleText';

const DESKS: Readonly<Record<MatchRound, MatchDesk>> = {
  warmup,
  obstacle,
  acceleration,
  finish,
  tiebreak,
  judged,
  audience,
};

export function deskOf({ round }: Pick<MatchPanel, 'round'>): MatchDesk {
  return DESKS[round];
}

/** What a round of the running order is called; a golden bell too. */
export function titleOf(round: string): string {
  if (round in DESKS) return DESKS[round as MatchRound].title();
  return round === 'goldenbell' ? t('goldenbell') : '';
}
