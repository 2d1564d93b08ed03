import type { More } from '../goldenbell/OnConsoleMore';
import type { MatchPanel } from '../../live/match';
import { actsOf, pastTool } from './OnConsoleActs';

/** Everything of a round between teams that "Việc khác" lists. */
export function matchMore(panel: MatchPanel): More[] {
  return [...actsOf(panel), pastTool()].map(({ word, key, does }) => ({ word, key, ...does }));
}
