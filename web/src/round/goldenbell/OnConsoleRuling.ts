import type { Command } from '../../live/protocol';
import type { AnswerRow, HostGoldenBell, Mark } from '../../live/views';
import { isClosed, undecided } from './OnConsoleFacts';

export function rule(seats: number[], mark: Mark): Command {
  return { type: 'goldenbell.rule', seats, mark };
}

/**
 * A person's word on one contestant: for or against. A lost phone that stays is excused, not right; a board is marked as
 * a referee would.
 */
export function decide({ seat, mark, option, text }: AnswerRow, stays: boolean): Command {
  switch (mark) {
    case 'UNMARKED':
      return { type: 'goldenbell.markBoards', seats: [seat], wrong: stays ? [] : [seat] };
    case 'NEAR':
      return rule([seat], stays ? 'RIGHT' : 'WRONG');
    default: {
      const nothing = option === null && text === '';
      return rule([seat], stays ? 'EXCUSED' : nothing ? 'NO_ANSWER' : 'WRONG');
    }
  }
}

/** The first row that waits for a person, decided; null when none waits. */
export function firstUndecided(bell: HostGoldenBell, stays: boolean): Command | null {
  const row = isClosed(bell) ? bell.rows.find(undecided) : undefined;
  return row ? decide(row, stays) : null;
}
