import type { MatchScene } from '../../live/match';
import type { Here } from '../../phone/here';
import { finishBoard } from './OnPhoneBoards';
import { nameOf, standingOf, type Said } from './OnPhoneOrder';
import type { Press } from './OnPhonePress.svelte';
import { ownOf, roundOf, teamOf } from './OnPhoneScene';
import { t } from './OnPhoneText';

/** What is written on the buzzer. @param open whether this phone may press now */
export function saidOf(scene: MatchScene, here: Here, press: Press, turn: number, open: boolean): Said {
  const { seat } = here;
  const stands = ownOf(seat).pressed || scene.floor === seat.team ? standingOf(scene, seat.team) : null;
  if (stands) return stands;
  if (ownOf(seat).pressed) return { state: 'sent', title: t('buzz.pressed'), line: t('buzz.waits') };
  if (press.underway(turn))
    return { state: 'sent', title: t('buzz.pressed'), line: t(press.retrying(turn) ? 'buzz.retry' : 'buzz.sending') };
  if (here.conferring) return { state: 'late', title: t('buzz.confer'), line: '' };
  if (!seat.speaks) {
    const people = teamOf(scene, seat.team)?.people ?? '';
    return { state: 'late', title: t('buzz.captain', { people }), line: t('buzz.captainLead') };
  }
  if (!open) return { state: 'late', title: t('buzz.confer'), line: '' };
  const { title, line } = label(scene);
  return { state: 'ready', title, line: refusalOf(press, turn) ?? line };
}

function label(scene: MatchScene) {
  if (roundOf(scene) === 'finish') return { title: t('steal.press'), line: t('steal.free') };
  if (roundOf(scene) === 'obstacle') return { title: t('keyword.press'), line: t('buzz.where') };
  return { title: t('buzz.press'), line: t('buzz.where') };
}

/** What is said above it. */
export function headOf(scene: MatchScene, here: Here, said: Said): { title: string; lead: string } {
  const { floor } = scene;
  if (floor === here.seat.team) return { title: t('buzz.aloud'), lead: '' };
  if (floor > 0) {
    const title = t('buzz.answering', { team: nameOf(scene, floor) });
    return { title, lead: roundOf(scene) === 'warmup' ? t('buzz.closed') : '' };
  }
  if (said.state === 'late' && ownOf(here.seat).pressed) return { title: t('buzz.missed'), lead: '' };
  if (said.state === 'sent') return { title: t('buzz.order'), lead: '' };
  return { title: heading(scene), lead: foul(scene) };
}

function heading(scene: MatchScene): string {
  if (finishBoard(scene)) return t('steal.ask');
  if (roundOf(scene) === 'obstacle') return t('keyword.hint');
  return t(roundOf(scene) === 'tiebreak' && scene.stage === 'READ' ? 'buzz.signal' : 'buzz.listen');
}

function foul(scene: MatchScene): string {
  return roundOf(scene) === 'tiebreak' && scene.stage === 'READ' ? t('buzz.foul') : '';
}

/** Why the last press was not taken, in words; null where it was. */
function refusalOf(press: Press, turn: number): string | null {
  switch (press.refusal(turn)) {
    case null:
      return null;
    case 'ON_HOLD':
    case 'TOO_MANY':
      return t('buzz.refusedHold');
    case 'JURY_CONFERS':
      return t('buzz.confer');
    case 'BUZZER_IS_CLOSED':
    case 'TOO_LATE':
    case 'ANOTHER_TEAM_HOLDS_THE_FLOOR':
    case 'ANOTHER_QUESTION':
      return t('buzz.refusedLate');
    default:
      return t('buzz.refused');
  }
}
