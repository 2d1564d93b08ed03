import type { StageScene, StageView } from '../live/views';

/** Names the moment: as long as it stays the same, a change is shown in place; another one is another picture. */
export function momentOf({ banner, scene }: Pick<StageView, 'banner' | 'scene'>): string {
  const turn = 'question' in scene ? scene.question.turn : scene.kind === 'floor' ? scene.next : '';
  return `${banner.code} ${scene.kind} ${turn}`;
}

/** Where the camera stands on the drum: see set.css. */
export function cameraOf(scene: StageScene): string {
  if (scene.kind === 'finished') return scene.ending === 'BELL' && scene.winners.length > 0 ? 'bell' : 'calm';
  return scene.kind;
}
