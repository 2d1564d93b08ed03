/** For searching: no diacritics, no capitals, single spaces. `Đặng  Ưởng` → `dang uong` */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether every word looked for stands somewhere in the text. */
export function contains(text: string, looked: string): boolean {
  const folded = fold(text);
  return fold(looked)
    .split(' ')
    .every((word) => folded.includes(word));
}

/** For telling names apart as people do: capitals and spaces do not matter, marks do. Hà is not Hạ. */
export function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether two names are one, also where somebody typed it without marks: TO DANG 1 is Tổ đảng 1, Tổ Hạ is not Tổ Hà. */
export function sameName(one: string, other: string): boolean {
  const [a, b, folded] = [plain(one), plain(other), fold(one)];
  return a === b || (folded === fold(other) && (a === folded || b === folded));
}
