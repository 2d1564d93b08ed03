import type { WrittenMedia } from '../import/reading';

/** As `MediaNames.java` has them. */
const ENDINGS: Readonly<Record<WrittenMedia['kind'], readonly string[]>> = {
  PICTURE: ['png', 'jpg', 'jpeg', 'webp', 'gif', 'svg'],
  SOUND: ['mp3', 'ogg', 'oga', 'm4a', 'wav'],
  VIDEO: ['mp4', 'webm'],
};

/** What a file of this name is; null for an ending nobody knows. */
export function kindOf(name: string): WrittenMedia['kind'] | null {
  const ending = name.trim().toLowerCase().split('.').pop() ?? '';
  for (const kind of ['PICTURE', 'SOUND', 'VIDEO'] as const) if (ENDINGS[kind].includes(ending)) return kind;
  return null;
}
