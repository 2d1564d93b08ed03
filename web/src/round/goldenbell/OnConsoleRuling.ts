import type { Command } from '../../live/protocol';
import type { AnswerRow, HostGoldenBell, Mark } from '../../live/views';
import { isClosed, undecided } from './OnConsoleFacts';

export function rule(seats: number[], mark: Mark): Command {
  return { type: 'goldenbell.rule', seats, mark };
}

/** Boards somebody has looked at; a mark names its question, so that it never reaches a later one. */
export function markBoards({ question }: HostGoldenBell, seats: number[], wrong: number[]): Command {
  return { type: 'goldenbell.markBoards', seats, wrong, turn: question?.asked.turn ?? null };
}

/**
 * A person's word on one contestant of the present question: for or against. A lost phone that stays is excused, not right; a board is marked as
 * a referee would.
 */
export function decide(bell: HostGoldenBell, { seat, mark, option, text }: AnswerRow, stays: boolean): Command {
  switch (mark) {
    case 'UNMARKED':
      return markBoards(bell, [seat], stays ? [] : [seat]);
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
  return row ? decide(bell, row, stays) : null;
}
