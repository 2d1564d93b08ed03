/**
 * How much room a text takes, reckoned beforehand from its letters: the stage must be right at its first picture, at every
 * size, also where nothing can be measured. Widths are those of Archivo at weight 620, a little on the safe side.
 * All lengths are in u (see stage.css).
 */
const EM = { narrow: 0.293, thin: 0.388, middle: 0.567, wide: 0.87, capital: 0.7 };
const KINDS: [RegExp, keyof typeof EM][] = [
  [/[\s.,;:'’|!iíìỉĩịl()[\]–-]/u, 'narrow'],
  [/[tfrj/"“”]/u, 'thin'],
  [/[mwMW%]/u, 'wide'],
  [/\p{Lu}/u, 'capital'],
];

function em(letter: string): number {
  const kind = KINDS.find(([letters]) => letters.test(letter));
  return EM[kind ? kind[1] : 'middle'];
}

/** Widths of words in em: many sizes are tried for the same words. */
const words = new Map<string, number>();
const MOST_WORDS = 5000;

function emsOf(text: string): number {
  const known = words.get(text);
  if (known !== undefined) return known;
  let sum = 0;
  for (const letter of text) sum += em(letter);
  if (words.size >= MOST_WORDS) words.clear();
  words.set(text, sum);
  return sum;
}

/** Width of a line. @param stretch of the face, 1 is 100 % */
export function widthOf(text: string, size: number, stretch = 1): number {
  const sum = emsOf(text);
  // letters give way less than the face is asked to
  return sum * size * (1 - (1 - stretch) * 0.85);
}

/** Lines a paragraph takes when it is broken between words. */
export function linesOf(text: string, width: number, size: number, stretch = 1): number {
  const space = widthOf(' ', size, stretch) + 0.06 * size;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const wide = widthOf(word, size, stretch);
    if (used > 0 && used + space + wide > width) {
      lines++;
      used = wide;
    } else used += (used > 0 ? space : 0) + wide;
  }
  return lines;
}

/** The first of the candidates, best first, that keeps within `room`; the last one when none does. */
export function firstThatFits<Candidate>(
  candidates: Candidate[],
  room: number,
  heightOf: (candidate: Candidate) => number,
): Candidate {
  const last = candidates.at(-1);
  if (last === undefined) throw new Error('no candidates');
  return candidates.find((candidate) => heightOf(candidate) <= room) ?? last;
}

/** A title's own joint: "Rung chuông vàng – Tự hào truyền thống", "Hội thi: Tìm hiểu Điều lệ Đảng". */
const JOINT = /\s+[–—-]\s+|:\s+/u;

/**
 * Splits a title into at most `most` lines: at its dashes where it has some, so that the name of a show stays whole; else
 * into lines of about the same length, as few as keep a line within `wanted` characters.
 */
export function titleLines(title: string, wanted: number, most = 3): string[] {
  const parts = title.trim().split(JOINT);
  if (parts.length > 1 && parts.length <= most) return roomier(parts, wanted, most);
  const words = title.trim().split(/\s+/);
  const count = Math.min(most, words.length, Math.max(1, Math.ceil(title.length / wanted)));
  return split(words, count);
}

/** The longest part takes a second line where there is one left and it would make all the others small. */
function roomier(parts: string[], wanted: number, most: number): string[] {
  const length = longest(parts);
  if (parts.length === most || length <= wanted * 1.6) return parts;
  return parts.flatMap((part) => (part.length === length ? split(part.split(/\s+/), 2) : [part]));
}

function split(words: string[], count: number): string[] {
  if (count <= 1) return [words.join(' ')];
  let best: string[] = [];
  for (let first = 1; first <= words.length - count + 1; first++) {
    const lines = [words.slice(0, first).join(' '), ...split(words.slice(first), count - 1)];
    if (best.length === 0 || longest(lines) < longest(best)) best = lines;
  }
  return best;
}

const longest = (lines: string[]) => Math.max(...lines.map((line) => line.length));
