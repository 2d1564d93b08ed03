import type { MediaItem, MediaKind } from '../api';
import { contains } from '../fold';

export const KINDS: readonly MediaKind[] = ['PICTURE', 'SOUND', 'VIDEO'];

/** What file dialogs offer. The server goes by the content. */
export const ACCEPT: Record<MediaKind, string> = {
  PICTURE: '.png,.jpg,.jpeg,.gif,.webp',
  SOUND: '.mp3,.ogg,.oga,.wav,.m4a',
  VIDEO: '.mp4,.webm',
};

/** What is looked for; an empty kind means any. */
export interface Filter {
  looked: string;
  kind: MediaKind | '';
}

export const ANYTHING: Filter = { looked: '', kind: '' };

/** Those that fit, by name, description and the name their owner gave them; accents need not be typed. */
export function filtered(items: readonly MediaItem[], { looked, kind }: Filter): MediaItem[] {
  return items.filter(
    (item) =>
      (kind === '' || item.kind === kind) &&
      (looked.trim() === '' || contains(`${item.sourceName} ${item.description} ${item.name}`, looked)),
  );
}

/** What a browser takes a file for, by its ending; only to tell early what is too large. */
export function kindOf({ type }: File): MediaKind | null {
  if (type.startsWith('image/')) return 'PICTURE';
  if (type.startsWith('audio/')) return 'SOUND';
  return type.startsWith('video/') ? 'VIDEO' : null;
}

/** How large something is, as people say it: whole kB, MB with one digit. */
export function sizeOf(bytes: number): { unit: 'kB' | 'MB'; n: number } {
  if (bytes < 1_000_000) return { unit: 'kB', n: Math.max(1, Math.round(bytes / 1000)) };
  return { unit: 'MB', n: Math.round(bytes / 100_000) / 10 };
}
