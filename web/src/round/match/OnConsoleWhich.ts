import type { Choice } from '../../console/go';
import type { MatchPanel } from '../../live/match';
import type { Command } from '../../live/protocol';
import { deskOf } from './OnConsoleRounds';
import { t as judged } from '../judged/OnConsoleText';
import { judgedPanel } from '../judged/panel';
import { t } from './OnConsoleText';

/** What an act may be done with: rows, values, teams. Key 1, 2, 3 by its place. */
export function whichOf(panel: MatchPanel, act: string): Choice[] {
  if (act === 'noteAudience') return audience();
  if (act === 'giveFloor') return teams(panel, (team) => ({ type: `${panel.round}.giveFloor`, team }));
  if (act === 'startTurn') return teams(panel, (team) => ({ type: `${panel.round}.startTurn`, team }));
  if (act === 'withdraw') return teams(panel, (team) => ({ type: 'judged.withdraw', team }));
  if (act === 'publish') return publishing(panel);
  return deskOf(panel).choices?.(panel) ?? [];
}

function teams(panel: MatchPanel, command: (team: number) => Command): Choice[] {
  return panel.teams.map(({ number, name, people, lamp }) => ({
    title: name,
    lines: people ? [people] : [],
    say: '',
    command: command(number),
    off: lamp === 'OUT' ? t('teams.out') : null,
  }));
}

/** Sheets that are missing are named: nobody forgets one. */
function publishing(panel: MatchPanel): Choice[] {
  const missing = judgedPanel(panel)?.missing ?? [];
  const command = { type: 'judged.publish', teams: null, without: missing };
  return [{ title: judged('without'), lines: [judged('without.what')], say: '', command, off: null }];
}

function audience(): Choice[] {
  return [true, false].map((right) => ({
    title: t(right ? 'act.audience.right' : 'act.audience.wrong'),
    lines: [],
    say: '',
    command: { type: 'obstacle.noteAudience', right },
    off: null,
  }));
}

/** The question above the choices. */
export function titleOfAct(act: string): string {
  switch (act) {
    case 'giveFloor':
    case 'pickRow':
    case 'choose':
    case 'startTurn':
    case 'begin':
    case 'noteAudience':
    case 'enterAnswer':
    case 'withdraw':
    case 'publish':
      return t(`act.which.${act}`);
    default:
      return t('go.choose');
  }
}
