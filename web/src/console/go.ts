import type { Command } from '../live/protocol';

/** One of the ways a host may choose among; key 1, 2, 3 by its place in the list. */
export interface Choice {
  title: string;
  /** What it brings, line by line. */
  lines: string[];
  /** What the MC says when it is chosen. */
  say: string;
  command: Command;
  /** Why it cannot be chosen; null when it can. */
  off: string | null;
}

export interface Verdict {
  title: string;
  /** What it brings. */
  detail: string;
  command: Command;
}

/**
 * What the one big button says and does. `ready`: press now (`choices`: other ways) · `running`: nothing to press, ends by itself, `command` ends
 * it early, after two presses · `choose`: something has to be chosen first, by the keys 1 2 3 (`arrows`: ↑ ↓) or elsewhere on the
 * page · `rest`: nothing.
 */
export type Go =
  | { state: 'ready'; title: string; detail: string; command: Command; choices: Choice[] }
  | {
      state: 'running';
      title: string;
      detail: string;
      part: number;
      /** null: it cannot be ended early */
      command: Command | null;
      again: { title: string; detail: string };
    }
  /** A verdict is waited for: two buttons, each with what it brings; `next`: what the key of the next step does meanwhile */
  | { state: 'rule'; right: Verdict; wrong: Verdict; next: { title: string; command: Command } | null }
  | { state: 'choose'; title: string; detail: string; keys: string[]; choices: Choice[]; arrows?: boolean }
  | { state: 'rest'; title: string; detail: string };

/** What a round without verdicts on the big button may say. */
export type Step = Exclude<Go, { state: 'rule' }>;

export function ready(title: string, detail: string, command: string | Command, choices: Choice[] = []): Step {
  const whole = typeof command === 'string' ? { type: command } : command;
  return { state: 'ready', title, detail, command: whole, choices };
}

export function rest(title: string, detail: string): Step {
  return { state: 'rest', title, detail };
}

/** @param keys words beside the keys 1, 2, 3; empty strings where a card on the page says it */
export function choose(title: string, detail: string, choices: Choice[], keys: string[] = choices.map(() => '')): Step {
  return { state: 'choose', title, detail, keys, choices };
}
