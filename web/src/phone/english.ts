import { language, translator, type Language, type Words } from '../text/t.svelte';

type Load<Vi> = () => Promise<{ words: Record<keyof Vi, string> }>;

const loads: (() => Promise<void>)[] = [];

/**
 * A translator whose English comes when it is wanted: few phones ever do, and every word is loaded in a full room over bad
 * Wi-Fi. Until it has come, and when it cannot come, the words are Vietnamese.
 */
export function lazily<const Vi extends Words>(vi: Vi, load: Load<Vi>) {
  const english: Record<keyof Vi, string> = { ...vi };
  loads.push(async () => void Object.assign(english, (await load()).words));
  return translator<Vi>(vi, english);
}

/** Changes the language once its words are there. @returns false when they could not be loaded */
export async function speak(wanted: Language): Promise<boolean> {
  try {
    if (wanted === 'en') await Promise.all(loads.map((load) => load()));
    language.current = wanted;
    return true;
  } catch {
    return false;
  }
}

/** Before anything is shown: the words of the language that was chosen earlier. */
export async function speakAsBefore(): Promise<void> {
  const { current } = language;
  if (current === 'en' && !(await speak('en'))) language.current = 'vi';
}
