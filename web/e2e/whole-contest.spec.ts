import { expect, test, type Page } from '@playwright/test';
import { Host, optionOf, Phone, picture } from './people';
import { Server, type BankQuestion, type Draft } from './server';

/**
 * A whole Rung chuông vàng of twenty questions, from the lobby to the bell: a host with a clicker, a stage, a referee and
 * six contestants, one of them on a paper board. One phone reloads in an open question, one goes offline and comes back.
 */
test.setTimeout(600_000);

const PEOPLE = ['Nguyễn Văn An', 'Hà', 'Trần Thị Bình', 'Tú', 'Phạm Quốc Cường', 'Lê Thị Dung'];
const BOARD = 6;

/** Who is wrong at which question: what the contest is told to become. */
const WRONG: Record<number, number[]> = { 2: [5], 4: [BOARD], 7: [4], 12: [5], 13: [4], 14: [BOARD], 16: [3], 18: [2] };
/** After question 10 the helpers' game brings back these. */
const RESCUED = [4, 5, BOARD];

let server: Server;
let questions: BankQuestion[];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await Server.start();
});

test.afterAll(async () => {
  await server.stop();
});

async function open(): Promise<{ id: string; code: string }> {
  const draft = await server.call<Draft>('POST', '/api/contests', { preset: 'GOLDENBELL_20' });
  const bank = 'lich-su-dang';
  const { questions: all } = await server.call<{ questions: BankQuestion[] }>('GET', `/api/banks/${bank}`);
  const choices = all.filter((question) => question.form === 'CHOICE').slice(0, 25);
  questions = choices.slice(0, 20);
  await server.call('PUT', `/api/contests/${draft.id}`, {
    ...draft,
    title: 'Rung chuông vàng',
    subtitle: 'Tự hào truyền thống',
    units: [
      { id: 'to-1', name: 'Tổ đảng 1', parent: null },
      { id: 'to-2', name: 'Tổ đảng 2', parent: null },
    ],
    people: PEOPLE.map((name, i) => ({
      seat: i + 1,
      name,
      unit: i % 2 === 0 ? 'to-1' : 'to-2',
      means: i + 1 === BOARD ? 'BOARD' : 'PHONE',
    })),
    rules: { ...draft.rules, times: [60] },
    questions: {
      main: questions.map(({ id }) => ({ bank, id })),
      reserve: choices.slice(20).map(({ id }) => ({ bank, id })),
      bell: [],
    },
  });
  const { code } = await server.call<{ code: string }>('POST', `/api/contests/${draft.id}/open`, {});
  return { id: draft.id, code };
}

test('a whole contest of twenty questions, to the bell', async ({ browser }) => {
  const contest = await open();
  const stage = await (await browser.newContext({ viewport: { width: 1920, height: 1080 } })).newPage();
  await stage.goto(`${server.url}/stage/${contest.code}`);
  const host = await Host.enter(browser, server, contest.id);
  const referee = await enterReferee();
  const phones = new Map<number, Phone>();
  for (const [i, name] of PEOPLE.entries())
    if (i + 1 !== BOARD) phones.set(i + 1, await Phone.join(browser, server, contest.code, i + 1, name));

  await picture(stage, 'stage-lobby');
  await picture(host.page, 'console-check');
  await picture(phone(1), 'phone-lobby');
  await host.next('Bắt đầu hội thi');
  let floor = [1, 2, 3, 4, 5, BOARD];
  for (let number = 1; number <= 20; number++) {
    const question = questions[number - 1];
    if (!question) throw new Error(`question ${number} is missing`);
    const wrong = WRONG[number] ?? [];
    await host.next(number === 20 ? 'Hiện câu hỏi rung chuông vàng' : `Hiện câu hỏi ${number}`);
    await host.next('Bắt đầu tính giờ');
    await answerAll(number, question, wrong);
    if (number === 2) await pictures('open');
    await host.lockEarly();
    if (floor.includes(BOARD)) await markBoard(wrong.includes(BOARD));
    await host.next('Hiện đáp án');
    await expect(stage.getByText(optionOf(question, true)).first()).toBeVisible();
    if (number === 2) await pictures('reveal');
    await host.next('Xác nhận');
    floor = floor.filter((seat) => !wrong.includes(seat));
    if (number === 10) floor = await rescue();
  }
  await expect(stage.getByText(/Nguyễn Văn An/i).first()).toBeVisible();
  await expect(
    phones
      .get(1)
      ?.page.getByText(/nhất|rung/i)
      .first() ?? stage.locator('nothing'),
  ).toBeVisible();
  await pictures('bell');
  await finish();
  await compare();

  function phone(seat: number): Page {
    const found = phones.get(seat);
    if (!found) throw new Error(`seat ${seat} has no phone`);
    return found.page;
  }

  async function pictures(moment: string): Promise<void> {
    await picture(stage, `stage-${moment}`);
    await picture(host.page, `console-${moment}`);
    await picture(referee, `referee-${moment}`);
    await picture(phone(1), `phone-${moment}`);
    await picture(phone(5), `phone-wrong-${moment}`);
  }

  async function enterReferee(): Promise<Page> {
    const { token } = await server.call<{ token: string }>('POST', `/api/contests/${contest.id}/referee-token`, {
      zone: '',
    });
    const page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })).newPage();
    await page.goto(`${server.url}/referee/${contest.code}#${token}`);
    const all = page.getByRole('button', { name: /Cả sàn/ });
    if (await all.isVisible().catch(() => false)) await all.tap();
    return page;
  }

  async function answerAll(number: number, asked: BankQuestion, wrong: number[]): Promise<void> {
    for (const [seat, phone] of phones) {
      if (!floor.includes(seat)) continue;
      const text = optionOf(asked, !wrong.includes(seat));
      if (number === 3 && seat === 1) await answerAndReload(phone, text);
      else if (number === 5 && seat === 3) await answerOffline(phone, text);
      else await phone.answer(text);
    }
  }

  async function answerAndReload(phone: Phone, text: string): Promise<void> {
    await phone.answer(text);
    await phone.page.reload();
    await phone.recorded();
    await expect(phone.option(text)).toHaveAttribute('aria-checked', 'true');
  }

  /** The tap is kept by the phone and sent when the network is back. */
  async function answerOffline(phone: Phone, text: string): Promise<void> {
    await expect(phone.option(text)).not.toHaveAttribute('aria-disabled', 'true');
    await phone.context.setOffline(true);
    await phone.option(text).tap();
    await expect(phone.page.getByRole('status').filter({ hasText: /\S/ })).toBeVisible();
    await expect(phone.saysRecorded).toHaveCount(0);
    await phone.context.setOffline(false);
    await phone.recorded();
  }

  async function markBoard(wrong: boolean): Promise<void> {
    if (wrong) await referee.getByRole('button', { name: new RegExp(`Ghế\\s${BOARD}\\b`) }).tap();
    await referee.locator('.bottom button').first().tap();
    await expect(referee.locator('.bottom .strip')).toContainText(/ghi/i);
  }

  async function rescue(): Promise<number[]> {
    await host.page.getByLabel(/Điểm trò chơi/).fill(String(RESCUED.length));
    await host.page.keyboard.press('Tab');
    await host.next('Lập danh sách');
    await picture(stage, 'stage-rescue');
    await picture(host.page, 'console-rescue');
    await host.next(`Gọi lại ${RESCUED.length} người`);
    await expect(
      phones
        .get(5)
        ?.page.getByText(/cứu trợ|trở lại/i)
        .first() ?? stage.locator('nothing'),
    ).toBeVisible();
    return [1, 2, 3, 4, 5, BOARD];
  }

  async function finish(): Promise<void> {
    await host.next('Chiếu bảng điểm');
    await picture(stage, 'stage-standings');
    await host.next('Chiếu bục trao giải');
    await picture(stage, 'stage-podium');
    await host.next('Kết thúc hội thi');
    await expect(host.go).toContainText('Hội thi đã kết thúc');
  }

  async function compare(): Promise<void> {
    interface Results {
      units: { rank: number; unit: string; points: number }[];
      ranking: { rank: number; person: { seat: number }; right: number; outAt: number; prize: string | null }[];
    }
    const results = await server.call<Results>('GET', `/api/contests/${contest.id}/results`);
    expect(results.units.map(({ rank, unit, points }) => `${rank} ${unit} ${points}`)).toEqual([
      '1 Tổ đảng 1 37',
      '2 Tổ đảng 2 31',
    ]);
    const line = (place: Results['ranking'][number]) =>
      `${place.rank} ${PEOPLE[place.person.seat - 1] ?? ''}: ${place.right} right, out at ${place.outAt}, ${place.prize ?? ''}`;
    expect(results.ranking.map(line)).toEqual([
      '1 Nguyễn Văn An: 20 right, out at 0, FIRST',
      '2 Hà: 17 right, out at 18, SECOND',
      '3 Trần Thị Bình: 15 right, out at 16, THIRD',
      '4 Lê Thị Dung: 6 right, out at 14, THIRD',
      '5 Tú: 8 right, out at 13, THIRD',
      '6 Phạm Quốc Cường: 2 right, out at 12, ENCOURAGEMENT',
    ]);
  }
});
