import type { Open } from '../../console/controls.svelte';
import type { Key } from '../../console/keys';
import clock from '../../design/icons/clock.svg';
import cross from '../../design/icons/cross.svg';
import edit from '../../design/icons/edit.svg';
import gavel from '../../design/icons/gavel.svg';
import gift from '../../design/icons/gift.svg';
import grid from '../../design/icons/grid.svg';
import hand from '../../design/icons/hand.svg';
import list from '../../design/icons/list.svg';
import next from '../../design/icons/next.svg';
import pause from '../../design/icons/pause.svg';
import play from '../../design/icons/play.svg';
import refresh from '../../design/icons/refresh.svg';
import star from '../../design/icons/star.svg';
import swap from '../../design/icons/swap.svg';
import users from '../../design/icons/users.svg';
import type { MatchPanel } from '../../live/match';
import type { Command } from '../../live/protocol';
import { finishBoard } from '../finish/panel';
import { t } from './OnConsoleText';

/** What a button or a key does: a command at once, or a dialog that asks more. */
export type Doing = { command: Command } | { open: Open };

/** A further thing to do, beside the next step. */
export interface Act {
  name: string;
  /** In two or three words. */
  word: string;
  icon: string;
  key: string;
  does: Doing;
}

interface Kind {
  icon: string;
  key: string;
  of: Key | null;
  /** `do`: a command at once · `which`: a dialog asks which · `why`: a dialog asks why */
  how: 'do' | 'which' | 'why' | 'replace';
}

/** By the name a panel gives in `acts`. Those that are not here have their own place on the page. */
const KINDS = {
  dropBuzz: { icon: hand, key: 'G', of: 'ruling', how: 'do' },
  stopClock: { icon: pause, key: 'P', of: 'clock', how: 'do' },
  startClock: { icon: play, key: 'P', of: 'clock', how: 'do' },
  addTime: { icon: clock, key: 'T', of: 'time', how: 'do' },
  pickRow: { icon: grid, key: 'H', of: 'rows', how: 'which' },
  choose: { icon: list, key: 'H', of: 'rows', how: 'which' },
  startTurn: { icon: users, key: 'H', of: 'rows', how: 'which' },
  begin: { icon: users, key: 'H', of: 'rows', how: 'which' },
  placeStar: { icon: star, key: 'S', of: 'star', how: 'do' },
  giveFloor: { icon: swap, key: 'Q', of: 'steal', how: 'which' },
  noteAudience: { icon: gift, key: 'A', of: 'audience', how: 'which' },
  enterAnswer: { icon: edit, key: '', of: null, how: 'which' },
  pass: { icon: next, key: '', of: null, how: 'do' },
  withdraw: { icon: cross, key: '', of: null, how: 'which' },
  drawWinners: { icon: gift, key: '', of: null, how: 'do' },
  skip: { icon: next, key: '', of: null, how: 'do' },
  replaceQuestion: { icon: refresh, key: 'C', of: 'replace', how: 'replace' },
  cancelQuestion: { icon: cross, key: 'X', of: 'cancel', how: 'why' },
} as const satisfies Record<string, Kind>;

type Name = keyof typeof KINDS;

/** What can be done now, in the order of the table: the most pressing first. */
export function actsOf(panel: MatchPanel): Act[] {
  const names = Object.keys(KINDS) as Name[];
  return names.filter((name) => panel.acts.includes(name)).map((name) => act(panel, name));
}

function act(panel: MatchPanel, name: Name): Act {
  const { icon, key } = KINDS[name];
  return { name, word: t(`act.${name}`), icon, key, does: doing(panel, name) };
}

function doing(panel: MatchPanel, name: Name): Doing {
  switch (KINDS[name].how) {
    case 'which':
      return { open: { name: 'act', act: name } };
    case 'why':
      return { open: { name: 'cancel' } };
    case 'replace':
      return { open: { name: 'replace' } };
    case 'do':
      return { command: { type: `${panel.round}.${name}`, ...fields(panel, name) } };
  }
}

/** What a command has to say beside its name. */
function fields(panel: MatchPanel, name: Name): Record<string, unknown> {
  if (name === 'addTime') return { seconds: 30 };
  if (name === 'dropBuzz') return { team: panel.floor };
  if (name === 'placeStar') return { turn: finishBoard(panel)?.turn ?? 0 };
  return {};
}

/** What a key means just now: the first act that answers to it. */
export function matchKey(panel: MatchPanel, key: Key): Doing | null {
  const names = Object.keys(KINDS) as Name[];
  const name = names.find((one) => KINDS[one].of === key && panel.acts.includes(one));
  return name ? doing(panel, name) : null;
}

/** The tool that is always there: earlier verdicts. */
export function pastTool(): Act {
  return { name: 'past', word: t('act.past'), icon: gavel, key: 'G', does: { open: { name: 'ruling' } } };
}
