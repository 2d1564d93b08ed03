import type { Open } from '../../console/controls.svelte';
import type { Command } from '../../live/protocol';
import type { HostGoldenBell } from '../../live/views';
import { isAsking } from './OnConsoleFacts';
import { t } from './OnConsoleText';

/** An entry of "Việc khác": opens a dialog, or is done at once. */
export type More = { word: string; key: string } & ({ open: Open } | { command: Command });

export function moreOf(bell: HostGoldenBell): More[] {
  const over = bell.phase === 'FINISHED';
  return [
    ...(bell.canOfferRescue ? [act(t('tool.rescue.long'), 'goldenbell.offerRescue')] : []),
    ...(bell.phase === 'RESCUE' ? [act(t('tool.skip.long'), 'goldenbell.skipRescue')] : []),
    ...(bell.lifebuoy?.canCall ? [act(t('tool.lifebuoy'), 'goldenbell.callLifebuoy')] : []),
    { word: t('tool.ruling.long'), key: 'G', open: { name: 'ruling' } },
    ...(over ? [] : [{ word: t('tool.replace.long'), key: 'C', open: { name: 'replace' as const } }]),
    { word: t('tool.cancel.long'), key: 'X', open: { name: 'cancel' } },
    ...(over || isAsking(bell) ? [] : [{ word: t('tool.end'), key: '', open: { name: 'end' as const } }]),
  ];
}

function act(word: string, type: string): More {
  return { word, key: '', command: { type } };
}
