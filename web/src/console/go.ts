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

/**
 * What the one big button says and does. `ready`: press now (`choices`: other ways) · `running`: nothing to press, ends by itself, `command` ends
 * it early · `choose`: something has to be chosen first, by the keys 1 2 3 or elsewhere on the page · `rest`: nothing.
 */
export type Go =
  | { state: 'ready'; title: string; detail: string; command: Command; choices: Choice[] }
  | {
      state: 'running';
      title: string;
      detail: string;
      part: number;
      command: Command;
      again: { title: string; detail: string };
    }
  | { state: 'choose'; title: string; detail: string; keys: string[]; choices: Choice[] }
  | { state: 'rest'; title: string; detail: string };

export function ready(title: string, detail: string, command: string | Command, choices: Choice[] = []): Go {
  const whole = typeof command === 'string' ? { type: command } : command;
  return { state: 'ready', title, detail, command: whole, choices };
}

export function rest(title: string, detail: string): Go {
  return { state: 'rest', title, detail };
}

/** @param keys words beside the keys 1, 2, 3; empty strings where a card on the page says it */
export function choose(title: string, detail: string, choices: Choice[], keys: string[] = choices.map(() => '')): Go {
  return { state: 'choose', title, detail, keys, choices };
}
