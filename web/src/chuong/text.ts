import { translator } from '../text/t.svelte';

const vi = {
  title: 'Chuông công bằng',
  lead: 'Ai chạm tay trước thì được trả lời trước, không phải ai có mạng nhanh hơn.',
  drawing:
    'Hình vẽ: An chạm trước Bình 40 phần nghìn giây. Tin của Bình về máy chủ trước vì mạng của Bình nhanh hơn. Máy chủ chờ tin của An, rồi trao quyền cho An.',
  time: 'thời gian',
  an: 'An',
  binh: 'Bình',
  server: 'Máy chủ',
  anPresses: 'An chạm',
  binhPresses: 'Bình chạm',
  waits: 'chờ một chút',
  verdict: 'An được quyền',
  how: 'Máy làm thế nào',
  step1: 'Ghi lúc ngón tay chạm',
  step1More: 'Bạn vừa chạm nút chuông là điện thoại ghi ngay thời điểm ấy, trước cả khi gửi đi.',
  step2: 'Biết đồng hồ từng máy lệch bao nhiêu',
  step2More:
    'Mỗi giây mười lần, điện thoại hỏi máy chủ “bây giờ là mấy giờ”. Nhờ vậy máy chủ biết đồng hồ của bạn nhanh hay chậm bao nhiêu và mạng của bạn chậm đến đâu.',
  step3: 'Chờ một chút',
  step3More:
    'Khi có tiếng chuông đầu tiên, máy chủ chờ những lần chạm sớm hơn còn đang trên đường: vài phần trăm giây với mạng của hội trường, không bao giờ quá nửa giây.',
  step4: 'Xếp theo lúc chạm',
  step4More: 'Hai lần chạm cách nhau chưa tới một phần nghìn giây thì bốc thăm, và việc bốc thăm được ghi lại.',
  cheat: 'Nói dối có được lợi không?',
  cheatMore:
    'Rất ít. Mỗi lần hỏi giờ cũng là một lần điện thoại báo “tôi chưa chạm”, nên không thể nhận là đã chạm trước lúc đó. Máy nào im lặng hay chậm quá thường xuyên thì không được tin thêm, và không máy nào được tính sớm hơn nửa giây so với lúc tin về tới. Máy cố giữ mọi tin lại để tỏ ra ở xa thì lộ ra ngay: sai số của nó lớn hẳn, và người dẫn chương trình thấy điều đó.',
  doubt: 'Nếu chưa phục?',
  doubtMore:
    'Người dẫn chương trình thấy cả thứ tự, ai sau ai bao nhiêu và sai số của từng máy. Tất cả được lưu trong nhật ký cuộc thi, xem lại được khi có khiếu nại.',
  you: 'Bạn nên làm gì',
  you1: 'Mở sẵn trang thi và để màn hình sáng.',
  you2: 'Dùng mạng của hội trường nếu có.',
  you3: 'Chỉ cần chạm một lần; chạm nhiều lần không nhanh hơn.',
  other: 'English',
} as const;

const en: Record<keyof typeof vi, string> = {
  title: 'The fair buzzer',
  lead: 'Who presses first answers first, not who has the faster network.',
  drawing:
    'Drawing: An presses 40 thousandths of a second before Bình. Bình’s message reaches the server first, as his network is faster. The server waits for An’s message, then gives the floor to An.',
  time: 'time',
  an: 'An',
  binh: 'Bình',
  server: 'Server',
  anPresses: 'An presses',
  binhPresses: 'Bình presses',
  waits: 'waits a moment',
  verdict: 'An has the floor',
  how: 'How it works',
  step1: 'The moment of the touch is noted',
  step1More: 'As soon as your finger touches the buzzer the phone notes the moment, before anything is sent.',
  step2: 'Each phone’s clock is known',
  step2More:
    'Ten times a second your phone asks the server what time it is. So the server knows how far your clock is off, and how slow your network is.',
  step3: 'A moment of waiting',
  step3More:
    'After the first buzz the server waits for earlier presses that are still on their way: a few hundredths of a second on the room’s network, never more than half a second.',
  step4: 'Order by touch',
  step4More: 'Two touches less than a thousandth of a second apart are decided by lot, and the lot is recorded.',
  cheat: 'Does lying pay?',
  cheatMore:
    'Very little. Each time your phone asks for the time it also says “not pressed yet”, so no press can be claimed from before that. A phone that keeps silent or is late too often is not believed any further, and no press ever counts as made more than half a second before its message arrived. A phone that holds everything back to seem far away gives itself away: its time becomes far less exact, and the host sees that.',
  doubt: 'And if somebody doubts it?',
  doubtMore:
    'The host sees the whole order, how far each was behind and how exact each phone’s time is. All of it is kept in the contest’s journal for appeals.',
  you: 'What you can do',
  you1: 'Keep the contest’s page open and the screen on.',
  you2: 'Use the room’s network if there is one.',
  you3: 'One touch is enough; more are no faster.',
  other: 'Tiếng Việt',
};

export const t = translator(vi, en);
