import type { CastList, Means } from '../../src/live/views';

const FAMILY = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Mai Trịnh Cao Tạ Đào Kiều'.split(
  ' ',
);
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Thị Mỹ', 'Quang', 'Thị Ngọc', 'Xuân', 'Thị Thu', 'Bá', 'Thị Hồng'];
const GIVEN =
  'Hồng Mừng Ẩn Phước Lựu Thuỵ Khuyên Quyền Oanh Ưng Nhẫn Bưởi Nguỵ Nghĩa Sửu Ưởng Hằng Diệp Hạnh Kỹ Mẫn Ngữ Phượng Quỹ Rạng Sẵn Thưởng Uyển Vĩnh Yến'.split(
    ' ',
  );
const UNITS = ['Tổ đảng 1', 'Tổ đảng 2', 'Tổ đảng 3', 'Tổ đảng 4'];

/** On paper boards. */
export const BOARDS = [52, 53, 54];

export const castList: CastList = {
  version: 1,
  units: UNITS,
  people: Array.from({ length: 100 }, (_, at) => {
    const seat = at + 1;
    const unitIndex = Math.floor(at / 25);
    const means: Means = BOARDS.includes(seat) ? 'BOARD' : 'PHONE';
    return { seat, name: nameOf(seat), unit: UNITS[unitIndex] ?? '', unitIndex, means };
  }),
};

export function nameOf(seat: number): string {
  const pick = (from: string[], step: number) => from[(seat * step) % from.length] ?? '';
  return `${pick(FAMILY, 7)} ${pick(MIDDLE, 3)} ${pick(GIVEN, 11)}`;
}
