import type { Asked, Banner, Clock, Key, Moment, SeatView, UnitRow } from '../src/live/views';

export const banner: Banner = {
  code: '738204',
  title: 'Rung chuông vàng – Tự hào truyền thống',
  subtitle: 'Chào mừng 97 năm Ngày thành lập Đảng',
  lines: ['Đảng bộ xã Tân Hoà'],
  theme: 'CHUONG_VANG',
  address: 'đồng chí',
  rehearsal: false,
};

export const unitRow: UnitRow = { rank: 1, unit: 'Tổ đảng 2', members: 25, points: 312, change: 1 };
export const rows: UnitRow[] = [
  unitRow,
  { rank: 2, unit: 'Chi bộ Trường Trung học cơ sở Nguyễn Thị Minh Khai', members: 31, points: 287, change: 0 },
  { rank: 3, unit: 'Tổ đảng 4', members: 24, points: 266, change: 0 },
  { rank: 4, unit: 'Chi bộ Trạm Y tế', members: 9, points: 103.5, change: -1 },
];

export const seat: SeatView = {
  seat: 27,
  name: 'Nguyễn Thị Hồng',
  unit: 'Tổ đảng 2',
  means: 'PHONE',
  status: 'IN',
  outAt: 0,
  right: 11,
  points: 11,
  answer: null,
  vote: null,
  verdict: null,
  chance: false,
  choosesTopic: false,
  place: null,
  unitRow: null,
  team: 0,
  speaks: false,
  own: null,
};

export const choice: Asked = {
  turn: 12,
  number: 12,
  label: '12',
  of: 20,
  extra: false,
  last: false,
  level: 'UNDERSTAND',
  theme: 'Điều lệ Đảng',
  form: 'CHOICE',
  text: 'Theo Điều lệ Đảng, người được kết nạp phải trải qua thời kỳ dự bị bao lâu, tính từ ngày nào?',
  options: [
    'Sáu tháng, tính từ ngày chi bộ xét đơn xin vào Đảng',
    'Mười hai tháng, tính từ ngày chi bộ tổ chức lễ kết nạp',
    'Mười hai tháng, tính từ ngày cấp uỷ có thẩm quyền ký quyết định kết nạp',
    'Mười tám tháng, tính từ ngày được giao nhiệm vụ đầu tiên',
  ],
  matches: [],
  unit: '',
  media: [],
  inTurn: false,
};
export const short: Asked = {
  ...choice,
  number: 3,
  label: '3',
  text: 'Hội nghị thành lập Đảng đầu năm 1930 họp ở đâu?',
  options: ['Quảng Châu', 'Hương Cảng', 'Thượng Hải', 'Ma Cao'],
};
export const long: Asked = {
  ...choice,
  label: '7b',
  extra: true,
  text: 'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng đã xác định khát vọng phát triển đất nước phồn vinh, hạnh phúc, phát huy ý chí và sức mạnh đại đoàn kết toàn dân tộc kết hợp với sức mạnh thời đại. Trong các phương án dưới đây, phương án nào nêu đúng mục tiêu đến giữa thế kỷ XXI?',
  options: [
    'Nước ta trở thành nước phát triển, theo định hướng xã hội chủ nghĩa, có thu nhập cao, nền kinh tế hiện đại và xã hội công bằng',
    'Nước ta trở thành nước đang phát triển, có công nghiệp hiện đại, vượt qua mức thu nhập trung bình thấp của các nước trong khu vực',
    'Nước ta là nước đang phát triển, có công nghiệp hiện đại, thu nhập trung bình cao, nông thôn văn minh và nông dân khá giả',
    'Nước ta cơ bản trở thành nước công nghiệp theo hướng hiện đại, sớm đưa đất nước ra khỏi tình trạng kém phát triển',
  ],
  media: [{ kind: 'PICTURE', url: '', description: 'Quang cảnh phiên khai mạc Đại hội' }],
};
export const trueFalse: Asked = {
  ...choice,
  form: 'TRUE_FALSE',
  text: 'Đảng viên dự bị có quyền biểu quyết, ứng cử và bầu cử cơ quan lãnh đạo của Đảng.',
  options: [],
};
export const written: Asked = {
  ...choice,
  turn: 14,
  number: 14,
  label: '14',
  form: 'WRITTEN',
  text: 'Tên nước ta dưới triều Đinh, đặt năm 968, là gì?',
  options: [],
};
export const key: Key = {
  right: 1,
  answer: 'Mười hai tháng, tính từ ngày chi bộ tổ chức lễ kết nạp',
  explanation: 'Người được kết nạp phải trải qua thời kỳ dự bị mười hai tháng, tính từ ngày chi bộ tổ chức lễ kết nạp.',
  basis: 'khoản 1 Điều 5, Điều lệ Đảng Cộng sản Việt Nam',
  media: [],
};

export const running = (totalMs: number, leftMs: number): Clock => ({
  totalMs,
  running: true,
  deadlineAt: Date.now() + leftMs,
  leftMs,
});
export const still = (totalMs: number, leftMs = totalMs): Clock => ({
  totalMs,
  running: false,
  deadlineAt: null,
  leftMs,
});
export const asking = (question: Asked, leftMs = 12_000, mayChange = true): Moment => ({
  kind: 'question',
  stage: 'OPEN',
  question,
  clock: running(question.form === 'CHOICE' || question.form === 'TRUE_FALSE' ? 15_000 : 30_000, leftMs),
  mayChange,
});
export const survivor = { seat: 41, name: 'Đặng Thu Hồng', unit: 'Tổ đảng 4' };
export const waiting = (more: Partial<Extract<Moment, { kind: 'wait' }>> = {}): Moment => ({
  kind: 'wait',
  after: '12',
  next: 13,
  of: 20,
  remaining: 41,
  rescueAhead: null,
  ...more,
});
export const answer = (option: number | null, text = '', turn = option === null ? 14 : 12) => ({
  turn,
  option,
  text,
  recordedAt: new Date(2026, 10, 21, 14, 3, 22, 410).getTime(),
  late: false,
  byHand: false,
});
