import type { Written } from '../import/reading';
import { sendable } from '../question/sendable';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What is being typed into a question, and the question it was typed over. */
export interface Typed {
  base: Written | null;
  now: Written;
}

/** Name of the question that is being added. */
export const NEW = '+';

/** Whether two say the same once they are sent; who has signed does not count. */
export function sameQuestion(one: Written, other: Written): boolean {
  const text = (question: Written) =>
    JSON.stringify({ ...sendable(question), review: '', reviewed: null, approved: null });
  return text(one) === text(other);
}

/** Whether question, answer, media and reasons are the same: the server leaves such a question checked. `BankEditing.java`. */
export function asksTheSame(one: Written, other: Written): boolean {
  const beside = { theme: '', level: 'UNGRADED', seconds: null, source: '', notes: '' } as const;
  const unsigned = { author: '', validFrom: '', validUntil: '', replacedBy: '' };
  const bare = (question: Written): Written => ({ ...question, ...beside, ...unsigned, pinned: [] });
  return sameQuestion(bare(one), bare(other));
}

/**
 * Questions of a bank that were typed and not saved, kept in this tab: whoever leaves a page by mistake, or loads it anew,
 * finds them again.
 */
export class Unsaved {
  readonly #start: string;
  readonly #store: Store | null;

  constructor(bank: string, store: Store | null) {
    this.#start = `hoithi.question.${bank}/`;
    this.#store = store;
  }

  get(id: string): Typed | null {
    try {
      const kept: unknown = JSON.parse(this.#store?.getItem(this.#start + id) ?? 'null');
      return isTyped(kept) ? kept : null;
    } catch {
      return null;
    }
  }

  put(id: string, typed: Typed): void {
    try {
      this.#store?.setItem(this.#start + id, JSON.stringify(typed));
    } catch {
      // no room or not allowed: it then lives as long as the page
    }
  }

  drop(id: string): void {
    try {
      this.#store?.removeItem(this.#start + id);
    } catch {
      // as above
    }
  }

  /** Ids of the questions that are kept; NEW for the one that is being added. */
  ids(): string[] {
    const store = this.#store;
    if (!store) return [];
    const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '');
    return keys.filter((key) => key.startsWith(this.#start)).map((key) => key.slice(this.#start.length));
  }
}

function isTyped(value: unknown): value is Typed {
  if (typeof value !== 'object' || value === null || !('now' in value) || !('base' in value)) return false;
  const { now } = value;
  return typeof now === 'object' && now !== null && 'ask' in now && 'options' in now && 'media' in now;
}
