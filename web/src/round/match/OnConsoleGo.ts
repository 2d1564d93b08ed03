import { choose, ready, rest, type Go } from '../../console/go';
import { leftMs, secondsLeft } from '../../console/question/facts';
import type { MatchPanel, ToRule } from '../../live/match';
import type { Command } from '../../live/protocol';
import type { HostView } from '../../live/views';
import { hundredths, label, nameOf, outcome, ruling, signed, undecided, wholeSeconds } from './OnConsoleFacts';
import { deskOf } from './OnConsoleRounds';
import { rule } from './OnConsoleRuling';
import { t } from './OnConsoleText';

/** Steps that have words of their own; the round may say them otherwise. */
const STEPS = [
  'show',
  'readDone',
  'start',
  'startClock',
  'lock',
  'showAnswers',
  'confirm',
  'reveal',
  'settle',
  'startAnswer',
  'showCentre',
  'showHint',
  'startTurn',
  'next',
  'endTurn',
  'publish',
  'draw',
] as const;

/** The next step of a round between teams: a verdict that is waited for, what `view.next` names, or what must run out. */
export function matchGo(view: HostView, panel: MatchPanel, { now }: { now: number }): Go | null {
  if (panel.ruling) return verdictGo(view, panel, panel.ruling);
  if (view.next?.type.startsWith('contest.')) return null;
  if (view.next) return nextGo(panel, view.next.type);
  const desk = deskOf(panel);
  const choices = desk.choices?.(panel) ?? [];
  if (choices.length > 0) {
    const words = desk.choosing?.(panel) ?? { title: t('go.choose'), detail: '' };
    return choose(words.title, words.detail, choices);
  }
  const waiting = ruling(panel) ? undecided(panel) : [];
  if (waiting.length > 0) return decideGo(panel, waiting.length);
  return waitGo(panel, now);
}

/** Two buttons, each with what it brings; the step of the clock goes on by its own key meanwhile. */
function verdictGo({ next }: HostView, panel: MatchPanel, wanted: ToRule): Go {
  const of = wanted.subject === 'keyword' ? 'keyword' : 'answer';
  const verdict = (right: boolean) => ({
    title: t(`go.${of}.${right ? 'right' : 'wrong'}`),
    detail: outcome(panel, wanted, right),
    command: rule(panel, wanted, right),
  });
  const own = next && !next.type.startsWith('contest.') ? next.type : null;
  const words = own ? wordsOf(panel, own) : null;
  return {
    state: 'rule',
    right: verdict(true),
    wrong: verdict(false),
    next: own && words ? { title: words.title, command: commandOf(panel, own) } : null,
  };
}

function nextGo(panel: MatchPanel, type: string): Go {
  const { title, detail } = wordsOf(panel, type);
  return ready(title, detail, commandOf(panel, type));
}

/** Some steps name what they are for, so that two hosts never close two questions with one thought. */
function commandOf(panel: MatchPanel, type: string): Command {
  if (type === 'obstacle.confirm') return { type, turn: panel.question?.asked.turn ?? 0 };
  if (type === 'finish.startTurn') return { type, team: upcoming(panel) };
  if (type === 'judged.begin') return { type, team: null, piece: null };
  if (type === 'judged.publish') return { type, teams: null, without: null };
  if (type === 'tiebreak.choose') return { type, teams: null };
  return { type };
}

/** Who comes forward next in the finish; null leaves it to the server. */
function upcoming({ board }: MatchPanel): number | null {
  const order = (board as { order?: unknown } | null)?.order;
  return Array.isArray(order) && typeof order[0] === 'number' ? order[0] : null;
}

function wordsOf(panel: MatchPanel, type: string): { title: string; detail: string } {
  const step = type.slice(type.indexOf('.') + 1);
  const own = deskOf(panel).go?.(panel, step);
  if (own?.title) return own;
  const known = STEPS.find((one) => one === step);
  if (!known) return { title: t('go.other'), detail: '' };
  const q = known === 'show' ? (panel.upNext?.asked.label ?? '') : label(panel);
  const s = wholeSeconds(panel);
  const team = nameOf(panel, (known === 'startTurn' && upcoming(panel)) || panel.turnTeam);
  return { title: t(`go.${known}`, { q, s, team }), detail: own?.detail ?? detailOf(panel, known) };
}

function detailOf(panel: MatchPanel, step: (typeof STEPS)[number]): string {
  switch (step) {
    case 'show':
      return panel.turnTeam > 0 ? t('go.show.team', { team: nameOf(panel, panel.turnTeam) }) : t('go.show.what');
    case 'readDone':
      // nobody buzzes for a question that is one team's own
      return panel.turnTeam > 0 ? t('go.show.team', { team: nameOf(panel, panel.turnTeam) }) : t('go.readDone.what');
    case 'startClock':
      return panel.clock ? t('go.startClock.what', { s: hundredths(panel.clock.leftMs) }) : '';
    case 'confirm':
      return confirmed(panel);
    default:
      return t(`go.${step}.what`);
  }
}

/** Who gets what as the verdicts stand. */
function confirmed(panel: MatchPanel): string {
  const gains = panel.answers.filter(({ late }) => !late);
  if (gains.length === 0) return t('go.confirm.none');
  return gains
    .map(({ team, points }) =>
      points === 0 ? t('changes.zero', { team: nameOf(panel, team) }) : `${nameOf(panel, team)} ${signed(points)}`,
    )
    .join(' · ');
}

function decideGo(panel: MatchPanel, n: number): Go {
  const [first] = undecided(panel);
  const title = t('go.decide', { team: nameOf(panel, first?.team ?? 0), text: first?.text ?? '' });
  const detail = n > 1 ? t('go.decide.more', { n: n - 1 }) : t('go.decide.what');
  return {
    state: 'choose',
    title,
    detail,
    keys: [t('go.decide.right'), t('go.decide.wrong')],
    choices: [],
    arrows: true,
  };
}

/** Nothing to press: a clock runs, or presses are still on their way. */
function waitGo(panel: MatchPanel, now: number): Go {
  const { clock, buzzes, settled, acts } = panel;
  if (buzzes.length > 0 && !settled) return rest(t('go.settling'), t('go.settling.what'));
  const waits = deskOf(panel).wait?.(panel);
  if (waits) return rest(waits.title, waits.detail);
  if (!clock?.running) return rest(t('go.rest'), t('go.rest.what'));
  const s = secondsLeft(clock, now);
  const early = (['lock', 'callTime', 'skip'] as const).find((one) => acts.includes(one));
  const words = early === 'skip' ? 'skip' : 'lock';
  return {
    state: 'running',
    title: s === 0 ? t('go.time') : t('go.running', { s }),
    detail: early ? t(`go.running.${words}`) : t('go.running.what'),
    part: clock.totalMs > 0 ? leftMs(clock, now) / clock.totalMs : 0,
    command: early ? { type: `${panel.round}.${early}` } : null,
    again: early
      ? { title: t(`go.early.${words}`), detail: t('go.early.what') }
      : { title: t('go.running', { s }), detail: '' },
  };
}
