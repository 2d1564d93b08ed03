/** A word as its tiles: letters where they are known, '' where not. */
export function tilesOf(words: number[], answer: string): string[][] {
  if (answer === '') return words.map((letters) => Array<string>(letters).fill(''));
  return answer
    .normalize('NFC')
    .toLocaleUpperCase('vi')
    .split(/\s+/u)
    .map((word) => word.match(/[\p{L}\p{N}]/gu) ?? [])
    .filter((letters) => letters.length > 0);
}
