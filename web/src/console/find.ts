import type { Sitting } from './seating';

/** Without marks and case: "Đỗ" is found by "do". */
export function bare(text: string): string {
  return text.toLocaleLowerCase('vi').replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '').trim();
}

/** People whose seat number begins with what is typed, or whose name or unit has every word of it; exact seats first. */
export function find(people: Iterable<Sitting>, typed: string): Sitting[] {
  const words = bare(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...people];
  const fits = ({ seat, name, unit }: Sitting): boolean => {
    const text = bare(`${name} ${unit}`);
    return words.every((word) => String(seat).startsWith(word) || text.includes(word));
  };
  const exact = ({ seat }: Sitting): number => (String(seat) === words[0] ? 0 : 1);
  return [...people].filter(fits).sort((one, other) => exact(one) - exact(other) || one.seat - other.seat);
}
