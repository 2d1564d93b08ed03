import type { DraftPerson, DraftUnit } from '../src/organise/api';

export const UNITS: DraftUnit[] = [1, 2, 3, 4].map((n) => ({ id: `to${n}`, name: `Tổ đảng ${n}`, parent: null }));

const FAMILY = 'Vũ Lưu Hoàng Ngô Trịnh Lê Cao Nguyễn Đặng Phạm Trần Bùi Đỗ Hồ Dương'.split(' ');
const MIDDLE = ['Thị', 'Văn', 'Đức', 'Thị Ngọc', 'Bá', 'Quốc', 'Thị Mỹ'];
const GIVEN = 'Mừng Phước Lựu Thuỵ Ẩm Ngoãn Hiển Hồng Ưởng Quyền Nguyệt Tú Hà Thắng Vững Yến Giỗ Điệp Ẩn Sửu Dậu'.split(
  ' ',
);
const SIZES = [25, 25, 23, 24];

/** 97 people of four units; every ninth one on paper. */
export const PEOPLE: DraftPerson[] = SIZES.flatMap((size, u) =>
  Array.from({ length: size }, (_, i) => {
    const n = SIZES.slice(0, u).reduce((sum, each) => sum + each, 0) + i;
    const part = <Part>(parts: Part[], step: number) => parts[(n * step) % parts.length];
    const name = n === 12 ? 'Hà' : `${part(FAMILY, 7)} ${part(MIDDLE, 3)} ${part(GIVEN, 5)}`;
    return { seat: n + 1, name, unit: `to${u + 1}`, means: n % 9 === 4 ? ('BOARD' as const) : ('PHONE' as const) };
  }),
);
