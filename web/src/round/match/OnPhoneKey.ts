import type { MatchScene } from '../../live/match';
import type { SeatView } from '../../live/views';
import { number } from '../../text/t.svelte';
import { accelerationBoard } from './OnPhoneBoards';
import { audienceBoard, audienceOwn } from '../audience/board';
import { hundredths } from './OnPhoneAnswer';
import { ownOf, teamOf } from './OnPhoneScene';
import { t } from './OnPhoneText';

/** What stands under a verdict. */
export function lineOf(scene: MatchScene, { team, own }: SeatView): string {
  const audience = audienceOwn(scene, own);
  if (audience) return [gift(scene), t('audience.code', { code: audience.code })].filter(Boolean).join(' ');
  const line = accelerationBoard(scene)?.lines.find((one) => one.team === team);
  if (line && line.rank > 0) return t('verdict.speed', { n: line.rank, points: line.points });
  if (line?.tookMs) return t('verdict.took', { n: hundredths(line.tookMs) });
  if (ownOf({ own }).verdict === false && scene.stage === 'STEAL') return t('verdict.steal');
  return t('verdict.points', { n: number(teamOf(scene, team)?.points ?? 0) });
}

/** Whether this phone's person wins the gift. */
export function wonGift(scene: MatchScene, { own }: SeatView): boolean {
  return audienceOwn(scene, own)?.won ?? false;
}

function gift(scene: MatchScene): string {
  const board = audienceBoard(scene);
  return board?.gift ? t('audience.gift', { gift: board.gift }) : '';
}
