import type { Level } from '../../live/views';
import type { Review, Written } from '../import/reading';

/** One thing an organiser does to a bank; `BankChange.java`. */
export type BankChange =
  | { kind: 'put'; question: Written }
  | { kind: 'add'; questions: readonly Written[] }
  | { kind: 'remove'; ids: readonly string[] }
  /** what is left out stays as it is; 0 seconds: as the rules say */
  | { kind: 'set'; ids: readonly string[]; theme?: string; level?: Level; seconds?: number; author?: string }
  | { kind: 'review'; ids: readonly string[]; state: Review }
  | { kind: 'rename'; title: string };

/** What the server takes in the list of versions, in characters. */
const LONGEST_WHAT = 200;

/** Words for the list of versions, shortened to what the server takes. */
export const shortened = (what: string) => (what.length <= LONGEST_WHAT ? what : what.slice(0, LONGEST_WHAT - 1) + '…');
