import type { MatchScene } from '../../live/match';
import type { SeatView } from '../../live/views';
import { nameOf } from './OnPhoneOrder';
import { ownOf, roundOf, teamOf } from './OnPhoneScene';
import { t } from './OnPhoneText';

/** What the strip says under a question nobody presses anything for here. `own`: the team itself is asked. */
export function followed(scene: MatchScene, seat: SeatView): { own: boolean; title: string; detail?: string } {
  const { team, speaks } = seat;
  const own = ownOf(seat);
  const { floor, turnTeam } = scene;
  const host = t('wait.host');
  if (team > 0 && own.out && roundOf(scene) === 'tiebreak')
    return { own: false, title: t('buzz.early', { team: nameOf(scene, team) }), detail: t('buzz.foul') };
  if (team > 0 && own.out) return { own: false, title: t('follow.out'), detail: t('follow.outLead') };
  if (team > 0 && (floor === team || (turnTeam === team && floor === 0 && isSpoken(scene)))) return ours(scene);
  if (floor > 0) return { own: false, title: t('follow.floor', { team: nameOf(scene, floor) }) };
  if (turnTeam > 0 && isSpoken(scene))
    return { own: false, title: t('follow.turn', { team: nameOf(scene, turnTeam) }) };
  if (team > 0 && own.answer !== '')
    return { own: false, title: t('follow.given', { text: own.answer }), detail: host };
  if (team > 0 && !speaks)
    return { own: false, title: t('follow.captain', { people: teamOf(scene, team)?.people ?? '' }) };
  if (roundOf(scene) === 'audience') return { own: false, title: t('audience.teams'), detail: host };
  if (team > 0) return { own: false, title: host };
  return { own: false, title: t('follow.watch'), detail: t('follow.watchLead') };
}

/** Answered aloud, by the team whose turn it is. */
function isSpoken(scene: MatchScene): boolean {
  return roundOf(scene) === 'warmup' || roundOf(scene) === 'finish';
}

function ours({ stage }: MatchScene): { own: boolean; title: string } {
  if (stage === 'READ') return { own: true, title: t('speak.listen') };
  return { own: true, title: t(stage === 'TIME' || stage === 'STEAL_TIME' ? 'speak.time' : 'speak.turn') };
}
