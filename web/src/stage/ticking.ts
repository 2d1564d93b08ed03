import { isMatch } from '../live/match';
import type { StageScene } from '../live/views';
import { LAST, leftOf, secondsOf } from './parts/clock';
import type { Cue } from './sound/cues';

/** Whole seconds left on the clock that runs now; null when none does. */
export function secondsRunning(scene: StageScene, now: () => number): number | null {
  if (isMatch(scene)) return scene.clock?.running ? secondsOf(leftOf(scene.clock, now())) : null;
  const runs =
    (scene.kind === 'question' && scene.stage === 'OPEN') || (scene.kind === 'lifebuoy' && scene.open)
      ? scene.clock.running
      : false;
  if (!runs || !('clock' in scene)) return null;
  return secondsOf(leftOf(scene.clock, now()));
}

/** What a second sounds like. @param before the seconds heard last */
export function tickOf(seconds: number | null, before: number | null): Cue[] {
  if (seconds === null || before === null || seconds >= before || seconds === 0) return [];
  return seconds <= LAST ? [{ name: 'lastFive', much: seconds }] : [{ name: 'tick' }];
}
