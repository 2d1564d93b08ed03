import { translator } from '../../text/t.svelte';

/** Words of a programme of several rounds. */
export const t = translator(
  {
    title: 'Chương trình',
    note: 'Mỗi đơn vị là một đội, người đầu danh sách là đội trưởng. Luật theo mẫu đã chọn khi tạo hội thi.',
    questions: '{n}\u00a0câu hỏi.',
    up: 'Đưa {round} lên trước',
    down: 'Đưa {round} xuống sau',
    drop: 'Bỏ {round}',
    'round.goldenbell': 'Rung chuông vàng',
    'round.warmup': 'Khởi động',
    'round.obstacle': 'Vượt chướng ngại vật',
    'round.acceleration': 'Tăng tốc',
    'round.finish': 'Về đích',
    'round.tiebreak': 'Câu hỏi phụ',
    'round.judged': 'Giám khảo chấm',
    'round.audience': 'Câu hỏi khán giả',
    'why.goldenbell': 'Tất cả cùng trả lời, người cuối cùng rung chuông.',
    'why.warmup': 'Mỗi đội lượt riêng, rồi lượt chung bấm chuông.',
    'why.obstacle': 'Bốn hàng ngang, một từ khoá, bức ảnh mở dần.',
    'why.acceleration': 'Trả lời đúng và nhanh được nhiều điểm hơn.',
    'why.finish': 'Chọn câu theo điểm, ngôi sao hy vọng, giành quyền.',
    'why.tiebreak': 'Chỉ dùng khi các đội bằng điểm.',
    'why.judged': 'Giám khảo chấm theo tiêu chí trên điện thoại.',
    'why.audience': 'Khán giả trả lời, có quà, không tính điểm.',
    'at.rounds': '{n}\u00a0phần thi',
    'at.inRounds': '{n}\u00a0câu hỏi trong chương trình',
    'questions.title': 'Câu hỏi của từng phần',
    'questions.note': 'Câu hỏi lấy từ bộ đề hoàn chỉnh lâu chưa dùng nhất trong ngân hàng.',
  },
  {
    title: 'Programme',
    note: 'Each unit is a team, the first of its list its captain. Figures are those of the preset chosen at the beginning.',
    questions: '{n}\u00a0questions.',
    up: 'Move {round} up',
    down: 'Move {round} down',
    drop: 'Leave out {round}',
    'round.goldenbell': 'Golden bell',
    'round.warmup': 'Warm-up',
    'round.obstacle': 'Obstacle',
    'round.acceleration': 'Acceleration',
    'round.finish': 'Finish',
    'round.tiebreak': 'Tie-break',
    'round.judged': 'Marked by the jury',
    'round.audience': 'Audience question',
    'why.goldenbell': 'Everybody answers, the last one standing rings the bell.',
    'why.warmup': 'Each team by itself, then all on the buzzer.',
    'why.obstacle': 'Four rows, a keyword, a picture that opens piece by piece.',
    'why.acceleration': 'Right and fast earns more.',
    'why.finish': 'Questions by value, the star of hope, steals.',
    'why.tiebreak': 'Only where teams are level.',
    'why.judged': 'Jurors mark by criteria on their phones.',
    'why.audience': 'The audience answers for a gift, no points.',
    'at.rounds': '{n}\u00a0rounds',
    'at.inRounds': '{n}\u00a0questions in the programme',
    'questions.title': 'Questions of each round',
    'questions.note': 'Taken from the complete set of the banks that was not used for longest.',
  },
);

type RoundWord = 'round.warmup' | 'why.warmup';

export function roundName(round: string): string {
  return t(`round.${round}` as RoundWord);
}

export function roundWhy(round: string): string {
  return t(`why.${round}` as RoundWord);
}
