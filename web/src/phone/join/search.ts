import type { Listed } from './http';

/** Small letters without marks: "Đặng Thu Hồng" → "dang thu hong". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

export interface Piece {
  text: string;
  hit: boolean;
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);

/**
 * People whom the typed words may mean, likeliest first: seat number; every typed word begins a word of the name. One
 * letter is enough, names of two letters are names. Who types marks finds those with the same marks first.
 */
export function find(people: readonly Listed[], typed: string): Listed[] {
  const looked = words(fold(typed));
  if (looked.length === 0) return [...people];
  return people
    .map((person) => ({ person, rank: rank(person, typed, looked) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.person.seat - b.person.seat)
    .map(({ person }) => person);
}

/** 0: not meant. */
function rank({ name, seat }: Listed, typed: string, looked: string[]): number {
  const number = typed.trim();
  if (/^\d+$/.test(number))
    return String(seat) === String(Number(number)) ? 9 : String(seat).startsWith(number) ? 1 : 0;
  const folded = words(fold(name));
  if (!looked.every((word) => folded.some((one) => one.startsWith(word)))) {
    // typed in one go: "hongnguyen" is not found, "nguyenthihong" is
    return looked.length === 1 && looked[0] !== undefined && folded.join('').includes(looked[0]) && looked[0].length > 3
      ? 1
      : 0;
  }
  const marked = words(typed.normalize('NFC').toLowerCase());
  const own = words(name.normalize('NFC').toLowerCase());
  const sameMarks = marked.every((word) => own.some((one) => one.startsWith(word)));
  const givenName = folded.at(-1) ?? '';
  const last = looked.at(-1) ?? '';
  return 2 + (givenName === last ? 2 : 0) + (givenName.startsWith(last) ? 1 : 0) + (sameMarks ? 3 : 0);
}

/** The name cut into what was typed and the rest, for marking. */
export function highlight(name: string, typed: string): Piece[] {
  const looked = words(fold(typed));
  const pieces: Piece[] = [];
  const add = (text: string, hit: boolean) => {
    const before = pieces.at(-1);
    if (before?.hit === hit) before.text += text;
    else if (text) pieces.push({ text, hit });
  };
  for (const part of name.normalize('NFC').split(/(\s+)/)) {
    const folded = fold(part);
    const hits = looked.filter((word) => folded.startsWith(word));
    const cut = Math.max(0, ...hits.map((word) => word.length));
    // marks are part of their letter in NFC, so letters and folded letters count the same
    const letters = [...part];
    add(letters.slice(0, cut).join(''), true);
    add(letters.slice(cut).join(''), false);
  }
  return pieces;
}
