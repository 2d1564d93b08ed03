import type { Words } from '../text/t.svelte';

/** A number keeps its word: "câu {n}" never breaks between the two. Write ordinary spaces in the texts. */
export function tied<const Text extends Words>(words: Text): Text {
  const entries = Object.entries(words).map(([key, text]) => [key, tie(text)]);
  return Object.fromEntries(entries) as Text;
}

function tie(text: string): string {
  return text
    .replace(/(câu|ghế|còn|question|seat) (\{\w+\})/gi, '$1\u00a0$2')
    .replace(/(\{\w+\}) (giây|người|câu|điểm|s|left|points)\b/gi, '$1\u00a0$2');
}
