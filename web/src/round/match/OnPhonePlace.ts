import type { MatchScene } from '../../live/match';
import { finishBoard } from './OnPhoneBoards';
import { nameOf } from './OnPhoneOrder';
import { roundOf } from './OnPhoneScene';
import { t } from './OnPhoneText';

/** Which round, and which question of it. */
export function placeOf(scene: MatchScene): string {
  const round = roundName(scene);
  const value = finishBoard(scene)?.value ?? 0;
  if (value > 0 && finishBoard(scene)?.ownerWrong)
    return t('steal.of', { n: value, team: nameOf(scene, scene.turnTeam) });
  if (value > 0) return t('place.value', { round, n: value });
  const of = scene.question?.of ?? 0;
  return of > 0 && roundOf(scene) !== 'obstacle' ? t('place.of', { round, n: of }) : round;
}

export function roundName(scene: MatchScene): string {
  const round = roundOf(scene);
  return t(round === 'warmup' && scene.turnTeam === 0 ? 'together' : round);
}
