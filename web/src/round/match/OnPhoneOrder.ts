import type { Buzz, MatchScene } from '../../live/match';
import { number } from '../../text/t.svelte';
import { buzzOf, roundOf, teamOf } from './OnPhoneScene';
import { t } from './OnPhoneText';

/** How the buzzer looks, and what is written on it. */
export interface Said {
  state: 'ready' | 'sent' | 'mine' | 'late';
  title: string;
  line: string;
}

/** A short time in words: "38 ms", "1,24 giây". */
export function gapInWords(ms: number): string {
  return ms < 1000
    ? t('ms', { n: Math.round(ms) })
    : t('seconds', { n: number(ms / 1000, { maximumFractionDigits: 2 }) });
}

export function nameOf(scene: MatchScene, team: number): string {
  return teamOf(scene, team)?.name ?? '';
}

/** Where a press stands among the others; null where the team has not pressed, as far as the view knows. */
export function standingOf(scene: MatchScene, team: number): Said | null {
  const own = buzzOf(scene, team);
  if (scene.floor === team && !own)
    return say('mine', t('buzz.called', { team: nameOf(scene, team) }), t('buzz.byHost'));
  if (!own) return null;
  const name = { team: nameOf(scene, team) };
  if (own.afterMs < 0 && roundOf(scene) === 'tiebreak')
    return say('late', t('buzz.early', name), t('buzz.earlyBy', { gap: gapInWords(-own.afterMs) }));
  if (scene.floor === team) return say('mine', t('buzz.first', name), ahead(scene, own));
  if (!scene.settled) return say('sent', t('buzz.pressed'), t('buzz.waits'));
  if (roundOf(scene) === 'obstacle') return say('late', t('buzz.queue', { ...name, n: own.rank }), t('buzz.queueWait'));
  return say('late', t('buzz.late', name), behind(scene, own));
}

function say(state: Said['state'], title: string, line: string): Said {
  return { state, title, line };
}

/** How far before the next one. */
function ahead(scene: MatchScene, own: Buzz): string {
  const next = scene.buzzes.find(({ rank }) => rank === own.rank + 1);
  if (own.rank > 1) return t('buzz.byHost');
  if (!next) return t('buzz.alone');
  const other = nameOf(scene, next.team);
  return own.drawn && next.drawn ? t('buzz.lot', { other }) : t('buzz.before', { other, ...between(next, own) });
}

/** How far behind the first. */
function behind(scene: MatchScene, own: Buzz): string {
  const first = scene.buzzes.find(({ rank }) => rank === 1);
  if (!first || first.team === own.team) return '';
  const other = nameOf(scene, first.team);
  return own.drawn && first.drawn ? t('buzz.lostLot', { other }) : t('buzz.behind', { other, ...between(own, first) });
}

/** Both presses may be off, in opposite ways. */
function between(later: Buzz, earlier: Buzz) {
  return { gap: gapInWords(later.gapMs - earlier.gapMs), error: gapInWords(later.errorMs + earlier.errorMs) };
}
