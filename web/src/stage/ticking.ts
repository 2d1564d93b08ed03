import { isMatch } from '../live/match';
import type { StageScene } from '../live/views';
import { LAST, lastOf, leftOf, secondsOf } from './parts/clock';
import { roundOf } from './scene';
import type { Cue } from './sound/cues';

/** Whole seconds left on the clock that runs now; null when none does. */
export function secondsRunning(scene: StageScene, now: () => number): number | null {
  // a presentation of minutes is not ticked through
  if (isMatch(scene) && roundOf(scene) === 'judged') return null;
  if (isMatch(scene)) return scene.clock?.running ? secondsOf(leftOf(scene.clock, now())) : null;
  const runs =
    (scene.kind === 'question' && scene.stage === 'OPEN') || (scene.kind === 'lifebuoy' && scene.open)
      ? scene.clock.running
      : false;
  if (!runs || !('clock' in scene)) return null;
  return secondsOf(leftOf(scene.clock, now()));
}

/** Stages in which a clock runs out at double speed. */
const STEALING = ['STEAL', 'STEALING'];

/** What a second sounds like. @param before the seconds heard last */
export function tickOf(seconds: number | null, before: number | null, scene?: StageScene): Cue[] {
  if (seconds === null || before === null || seconds >= before || seconds === 0) return [];
  if (scene && isMatch(scene)) {
    if (STEALING.includes(scene.stage)) return [{ name: 'steal' }];
    const last = lastOf(scene.clock?.totalMs ?? 0);
    return seconds <= last ? [{ name: 'lastFive', much: seconds }] : [{ name: 'tick' }];
  }
  return seconds <= LAST ? [{ name: 'lastFive', much: seconds }] : [{ name: 'tick' }];
}
