import type { Choice } from '../../console/go';
import type { Say, Steps } from '../../console/moment';
import type { MatchPanel } from '../../live/match';

/** What one round between teams says in words on the console; everything else is the same for all of them. */
export interface MatchDesk {
  /** What the round is called. */
  title(): string;
  /** Where it is: "Lượt chung · câu 5 / 12". */
  at(panel: MatchPanel): string;
  steps(panel: MatchPanel): Steps;
  /** @param you how people are spoken to */
  say(panel: MatchPanel, you: string): Say;
  /** Ways among which somebody must choose now: rows, values. Empty or left out for none. */
  choices?(panel: MatchPanel): Choice[];
  /** What has to be chosen, where there are choices. */
  choosing?(panel: MatchPanel): { title: string; detail: string };
  /** Other words than the common ones for the next step, by the command's name without the round's; an empty title keeps the common one. */
  go?(panel: MatchPanel, step: string): { title: string; detail: string } | null;
  /** What is waited for while there is nothing to press. */
  wait?(panel: MatchPanel): { title: string; detail: string } | null;
}
