import type { MatchPanel, ToRule } from '../../live/match';
import type { Command } from '../../live/protocol';
import { ruling, undecided } from './OnConsoleFacts';

/** The verdict that is waited for. In a warm-up only one team can be meant. */
export function rule({ round }: Pick<MatchPanel, 'round'>, { turn, team }: ToRule, right: boolean): Command {
  return { type: `${round}.rule`, turn, ...(round === 'warmup' ? {} : { team }), right };
}

/** A verdict on one typed answer. */
export function ruleAnswer(panel: MatchPanel, team: number, right: boolean): Command {
  return { type: `${panel.round}.rule`, turn: panel.question?.asked.turn ?? 0, team, right };
}

/** Right for everybody who wrote so, now and later. */
export function accept({ round, question }: Pick<MatchPanel, 'round' | 'question'>, wording: string): Command {
  return { type: `${round}.acceptWording`, turn: question?.asked.turn ?? 0, wording };
}

/** What ↑ and ↓ do: the verdict that is waited for, or the first typed answer nobody has decided. */
export function matchRuling(panel: MatchPanel, right: boolean): Command | null {
  if (panel.ruling) return rule(panel, panel.ruling, right);
  const [first] = ruling(panel) ? undecided(panel) : [];
  return first ? ruleAnswer(panel, first.team, right) : null;
}

/** Another verdict for something that was ruled. @param earlier place of a round that is over; null for the present one */
export function overruling(
  round: string,
  past: { turn: number; team: number },
  right: boolean,
  reason: string,
  earlier: number | null,
): Command {
  const command: Command = { type: `${round}.overrule`, turn: past.turn, team: past.team, right, reason };
  return earlier === null ? command : { type: 'contest.inEarlierRound', round: earlier, command };
}

/** A bad question counts for nobody. */
export function cancelling(round: string, turn: number, reason: string, earlier: number | null): Command {
  const command: Command = { type: `${round}.cancelQuestion`, turn, reason };
  return earlier === null ? command : { type: 'contest.inEarlierRound', round: earlier, command };
}
