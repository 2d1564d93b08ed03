import type { Asked, Key } from '../src/live/views';

/** One question of each form that is answered by a text, short and as long as they come; real ones, from the rule book. */
type Part = Pick<Asked, 'form' | 'text' | 'options' | 'matches' | 'unit'>;
const part = (form: Asked['form'], text: string, more: Partial<Part> = {}): Part => ({
  form,
  text,
  options: [],
  matches: [],
  unit: '',
  ...more,
});
const LONG =
  'Hoàn thiện tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả, gắn với tinh giản biên chế và cơ cấu lại đội ngũ cán bộ các cấp';
const long = (count: number) => Array.from({ length: count }, (_, i) => `${i + 1}) ${LONG}`.slice(0, 150));

export const FORMS = {
  multiple: part('MULTIPLE', 'Những tổ chức nào sau đây hợp nhất thành Đảng Cộng sản Việt Nam đầu năm 1930?', {
    options: ['Đông Dương Cộng sản Đảng', 'Tân Việt Cách mạng Đảng', 'An Nam Cộng sản Đảng', 'Việt Nam Quốc dân Đảng'],
  }),
  multipleLong: part('MULTIPLE', 'Những nội dung nào sau đây là nhiệm vụ trọng tâm của nhiệm kỳ?', {
    options: long(6),
  }),
  order: part('ORDERING', 'Xếp các sự kiện theo thứ tự thời gian.', {
    options: [
      'Cách mạng Tháng Tám thành công',
      'Thành lập Đảng',
      'Chiến thắng Điện Biên Phủ',
      'Phong trào Xô viết Nghệ Tĩnh',
    ],
  }),
  orderLong: part('ORDERING', 'Xếp các bước của quy trình kết nạp đảng viên theo thứ tự.', { options: long(6) }),
  pairs: part('MATCHING', 'Ghép mỗi chiến thắng với năm của nó.', {
    options: ['Bạch Đằng', 'Chi Lăng', 'Ngọc Hồi – Đống Đa'],
    matches: ['1789', '938', '1427', '1975'],
  }),
  pairsLong: part('MATCHING', 'Ghép mỗi nhiệm vụ với nội dung của nó theo Nghị quyết Đại hội.', {
    options: long(6),
    matches: long(6),
  }),
  number: part('NUMBER', 'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng có bao nhiêu đại biểu dự?', {
    unit: 'đại biểu',
  }),
  date: part('DATE', 'Đảng Cộng sản Việt Nam thành lập ngày nào?'),
} as const;

const key = (answer: string, media: Key['media'] = []): Key => ({
  right: null,
  answer,
  explanation:
    'Hội nghị họp từ ngày 6/1 đến ngày 7/2/1930 tại Cửu Long (Hương Cảng), do đồng chí Nguyễn Ái Quốc chủ trì.',
  basis: 'Giáo trình Lịch sử Đảng Cộng sản Việt Nam, chương 1',
  media,
});
export const KEYS: Record<keyof typeof FORMS, Key> = {
  multiple: key('A, C'),
  multipleLong: key('A, B, C, D, E, F'),
  order: key('B – D – A – C'),
  orderLong: key('C – A – F – B – E – D'),
  pairs: key('A2, B3, C1'),
  pairsLong: key('A2, B1, C3, D6, E5, F4'),
  number: key('1.587 đại biểu'),
  date: key('3/2/1930'),
};
