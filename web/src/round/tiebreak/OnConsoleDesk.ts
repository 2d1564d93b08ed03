import type { Choice } from '../../console/go';
import type { Say, Steps } from '../../console/moment';
import { keyWord } from '../../console/question/facts';
import type { MatchPanel } from '../../live/match';
import type { MatchDesk } from '../match/OnConsoleDesk';
import { nameOf, teamOf } from '../match/OnConsoleFacts';
import { t } from './OnConsoleText';
import { tiebreakBoard } from './panel';

const AT: Readonly<Record<string, number>> = { READY: 0, READ: 0, OPEN: 1, FLOOR: 2, OVER: 3, DECIDED: 3 };

export const tiebreak: MatchDesk = { title: () => t('title'), at, steps, say, choices, go };

function at({ question, upNext }: MatchPanel): string {
  const asked = (question ?? upNext)?.asked;
  return asked ? t('at', { n: asked.number, of: asked.of }) : '';
}

function steps({ stage }: MatchPanel): Steps {
  return { names: [t('step.show'), t('step.signal'), t('step.answer'), t('step.key')], at: AT[stage] ?? 0 };
}

function say(panel: MatchPanel): Say {
  const { question, stage, floor } = panel;
  switch (stage) {
    case 'READ':
      return { now: t('say.read', { text: question?.asked.text ?? '' }), coming: t('say.run') };
    case 'OPEN':
      return { now: t('say.run'), coming: '' };
    case 'FLOOR':
      return { now: t('say.floor', { team: nameOf(panel, floor) }), coming: '' };
    case 'OVER':
      return { now: t('say.over', { x: question ? keyWord(question) : '' }), coming: '' };
    case 'DECIDED':
      return { now: t('say.decided', { team: nameOf(panel, tiebreakBoard(panel)?.winner ?? 0) }), coming: '' };
    default:
      return { now: t('say.ready'), coming: '' };
  }
}

/** More than one tie: which one is broken first. */
function choices(panel: MatchPanel): Choice[] {
  const tied = panel.acts.includes('choose') ? (tiebreakBoard(panel)?.tied ?? []) : [];
  return tied.map((teams) => ({
    title: list(panel, teams),
    lines: [t('points', { n: teamOf(panel, teams[0] ?? 0)?.points ?? 0 })],
    say: '',
    command: { type: 'tiebreak.choose', teams },
    off: null,
  }));
}

function list(panel: MatchPanel, teams: readonly number[]): string {
  return teams.map((team) => nameOf(panel, team)).join(', ');
}

function go(panel: MatchPanel, step: string): { title: string; detail: string } | null {
  const board = tiebreakBoard(panel);
  switch (step) {
    case 'choose':
      return { title: t('go.choose'), detail: list(panel, board?.tied[0] ?? []) };
    case 'pass':
      return { title: t('go.pass'), detail: t('go.pass.what') };
    case 'open':
      return { title: t('go.open'), detail: t('go.open.what') };
    case 'drawLots':
      return { title: t('go.drawLots'), detail: t('go.drawLots.what') };
    default:
      return null;
  }
}
