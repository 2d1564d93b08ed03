import type { MatchScene } from '../../live/match';
import type { Asked } from '../../live/views';
import { OLD, WIDE } from '../../stage/parts/fit';
import { optionsOf, viewOf } from '../../stage/parts/wording';
import { fitAsking, type MatchFit } from './OnStageFit';

/** As wide as the tick behind the right option, and what its bolder words take. */
const TICK = 'MMMM';

/** Options as they stand on the screen, two in a row. */
function gridOf(question: Asked, right: number | null): string[] {
  const options = optionsOf(question).map((text, i) => (i === right ? `${text} ${TICK}` : text));
  if (question.form !== 'MATCHING') return options;
  const rows = Math.max(options.length, question.matches.length);
  return Array.from({ length: rows }, (_, i) => [options[i] ?? '', question.matches[i] ?? '']).flat();
}

/** The line that tells letters as an answer. */
const LETTERS = 8;

/**
 * Sizes of a question on 16:9 and on 4:3.
 *
 * @param strip height in u of what stands above it, with room and drawn together
 * @param line height in u of what stands below its words
 */
export function fitsOf(
  scene: MatchScene,
  question: Asked,
  strip: [roomy: number, dense: number] = [0, 0],
  line = 0,
): [wide: MatchFit, old: MatchFit] {
  const letters = scene.key !== null && (question.form === 'ORDERING' || question.form === 'MATCHING') ? LETTERS : 0;
  const asking = {
    text: question.text,
    options: gridOf(question, scene.key?.right ?? null),
    picture: viewOf(question) !== null,
    key: scene.key,
    strip: [strip[0] + letters, strip[1] + letters] as [number, number],
    teams: scene.teams,
    line,
  };
  return [fitAsking(asking, WIDE), fitAsking(asking, OLD)];
}
