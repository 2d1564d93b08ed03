/** For searching and comparing: no diacritics, no capitals, single spaces. `Đặng  Ưởng` → `dang uong` */
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
