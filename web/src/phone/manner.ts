import { language } from '../text/t.svelte';

/** How a person is spoken to, within a sentence and at its start. English texts say "you" by themselves. */
export interface Manner {
  you: string;
  You: string;
}

/** @param address the contest's own word: "đồng chí", "bạn", "anh chị" */
export function mannerOf(address: string): Manner {
  const you = language.current === 'vi' ? address : 'you';
  return { you, You: capital(you) };
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
