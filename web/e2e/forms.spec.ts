import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { look } from './look';
import { Host, Phone, picture } from './people';
import { Server, type BankQuestion, type Draft } from './server';

/**
 * One question of every form that is answered by a text, played over the real server: An answers all of them right by
 * tapping; Bình changes an answer after a reload, puts one order wrong, gives a number that a person has to accept, and
 * names a wrong day. Then pairs as long as they may be, which nobody answers.
 */
test.setTimeout(400_000);

const LONG =
  'Hoàn thiện tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả, gắn với tinh giản biên chế và cơ cấu lại đội ngũ cán bộ các cấp';
const long = Array.from({ length: 6 }, (_, i) => `${i + 1}) ${LONG}`.slice(0, 150));
const PICTURES = ['ben-cang.jpg', 'con-tau.jpg'].map((name, i) => ({
  kind: 'PICTURE',
  name,
  description: `Hình ${i + 1}`,
}));
const PHONES = [
  { name: '390', width: 390, height: 844 },
  { name: '320', width: 320, height: 568 },
];
const STAGES = [
  { name: '1920', width: 1920, height: 1080 },
  { name: '1280', width: 1280, height: 720 },
  { name: '1024', width: 1024, height: 768 },
];

const QUESTIONS = [
  written('MULTIPLE', 'Những tổ chức nào hợp nhất thành Đảng đầu năm 1930?', {
    options: ['Đông Dương Cộng sản Đảng', 'Tân Việt Cách mạng Đảng', 'An Nam Cộng sản Đảng', 'Việt Nam Quốc dân Đảng'],
    right: [0, 2],
  }),
  written('ORDERING', 'Xếp các sự kiện theo thứ tự thời gian.', {
    options: ['Cách mạng Tháng Tám', 'Thành lập Đảng', 'Chiến thắng Điện Biên Phủ', 'Xô viết Nghệ Tĩnh'],
    places: [1, 3, 0, 2],
    media: PICTURES,
    inTurn: true,
  }),
  written('MATCHING', 'Ghép mỗi chiến thắng với năm của nó.', {
    options: ['Bạch Đằng', 'Chi Lăng', 'Ngọc Hồi – Đống Đa'],
    matches: ['1789', '938', '1427', '1975'],
    places: [1, 2, 0],
  }),
  written('NUMBER', 'Đại hội XIII của Đảng có bao nhiêu đại biểu dự?', {
    value: '1587',
    tolerance: '10',
    unit: 'đại biểu',
    reveal: PICTURES.slice(0, 1),
  }),
  written('DATE', 'Đảng Cộng sản Việt Nam thành lập ngày nào?', { day: '1930-02-03' }),
  written('MATCHING', 'Ghép mỗi nhiệm vụ với nội dung của nó theo Nghị quyết Đại hội.', {
    options: long,
    matches: long,
    places: [1, 0, 2, 5, 4, 3],
  }),
  written('NUMBER', 'Trong hộp có bao nhiêu hạt đỗ?', { value: '1234', closest: true }),
];

/** A question as the organiser's page sends it. */
function written(form: string, ask: string, given: Record<string, unknown>): Record<string, unknown> {
  const texts = 'id number section value tolerance unit day theme explanation basis source notes author';
  const lists = 'options pinned matches right wordings places media reveal original';
  return {
    ...Object.fromEntries(texts.split(' ').map((name) => [name, ''])),
    ...Object.fromEntries(lists.split(' ').map((name) => [name, []])),
    ...{ form, ask, truth: null, closest: false, inTurn: false, level: 'UNDERSTAND', seconds: null, from: 1 },
    ...{ validFrom: '', validUntil: '', replacedBy: '', review: 'draft', reviewed: null, approved: null },
    ...given,
  };
}

let server: Server;
let host: Host;
let stage: Page;
let an: Phone;
let binh: Phone;
let contest: { id: string; code: string };

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  server = await Server.start();
  contest = await open();
  stage = await (await browser.newContext()).newPage();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><rect width="3" height="2" fill="teal"/></svg>`;
  await stage.route('**/media/*', (route) => route.fulfill({ contentType: 'image/svg+xml', body: svg }));
  await stage.goto(`${server.url}/stage/${contest.code}`);
  host = await Host.enter(browser, server, contest.id);
  an = await Phone.join(browser, server, contest.code, 1, 'Nguyễn Văn An');
  binh = await Phone.join(browser, server, contest.code, 2, 'Trần Thị Bình');
});

test.afterAll(async () => {
  await server.stop();
});

async function open(): Promise<{ id: string; code: string }> {
  const { id: bank } = await server.call<{ id: string }>('POST', '/api/banks', {
    title: 'Các dạng',
    questions: QUESTIONS,
  });
  const { questions } = await server.call<{ questions: BankQuestion[] }>('GET', `/api/banks/${bank}`);
  expect(questions.map(({ form }) => form)).toEqual(QUESTIONS.map(({ form }) => form));
  const draft = await server.call<Draft>('POST', '/api/contests', { preset: 'ACCUMULATION_20' });
  const main = questions.map(({ id }) => ({ bank, id }));
  const save = (refs: object[]) =>
    server.call('PUT', `/api/contests/${draft.id}`, {
      ...draft,
      title: 'Các dạng câu hỏi',
      units: ['1', '2'].map((n) => ({ id: `to-${n}`, name: `Tổ đảng ${n}`, parent: null })),
      people: ['Nguyễn Văn An', 'Trần Thị Bình'].map((name, i) => ({
        seat: i + 1,
        name,
        unit: `to-${i + 1}`,
        means: 'PHONE',
      })),
      rules: { ...draft.rules, questions: refs.length, times: [300] },
      questions: { main: refs, reserve: [], bell: [] },
    });
  await save(main);
  const guess = server.call('POST', `/api/contests/${draft.id}/open`, {});
  await expect(guess).rejects.toThrow(/CLOSEST_NOT_HERE/);
  const { updatedAt } = await server.call<{ updatedAt: number }>('GET', `/api/contests/${draft.id}`);
  draft['updatedAt'] = updatedAt;
  await save(main.slice(0, -1));
  const { code } = await server.call<{ code: string }>('POST', `/api/contests/${draft.id}/open`, {});
  return { id: draft.id, code };
}

const sendButton = (phone: Phone) => phone.page.getByRole('button', { name: /^Gửi (đáp án|câu trả lời)/ });

async function tap(phone: Phone, ...texts: (string | RegExp)[]): Promise<void> {
  for (const text of texts) await card(phone, text).tap();
}

/** An option that can be tapped, by its letter and words as a reader hears them. */
function card(phone: Phone, text: string | RegExp): Locator {
  const scene = phone.page.locator('.scene');
  return scene.getByRole('checkbox', { name: text }).or(scene.getByRole('button', { name: text }));
}

async function send(phone: Phone, says: string): Promise<void> {
  await sendButton(phone).tap();
  await expect(phone.saysRecorded).toContainText(says);
}

async function ask(number: number, text: string): Promise<void> {
  await host.next(`Hiện câu hỏi ${number}`);
  await expect(an.page.getByText(text)).toBeVisible();
  await host.next('Bắt đầu tính giờ');
  await expect(stage.getByRole('timer', { name: /Còn/ })).toBeVisible();
}

async function reveal(): Promise<void> {
  await host.lockEarly();
  await host.reveal('1');
}

async function looks(name: string, phone = true): Promise<void> {
  await look(stage, `stage-form-${name}`, { sizes: STAGES, stacked: true });
  await picture(host.page, `console-form-${name}`);
  if (!phone) return;
  await look(an.page, `phone-form-${name}`, { sizes: PHONES });
  const { violations } = await new AxeBuilder({ page: an.page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('a contest with a question of every form', async () => {
  await host.next('Bắt đầu hội thi');

  await test.step('several right options; an answer is changed after a reload', async () => {
    await ask(1, 'Những tổ chức nào hợp nhất');
    await expect(stage.getByText('Chọn tất cả phương án đúng')).toBeVisible();
    await tap(an, /^A\. /, /^C\. /);
    await looks('multiple');
    await send(an, 'A, C');
    await tap(binh, /^A\. /);
    await send(binh, 'A');
    await binh.page.reload();
    await expect(card(binh, /^A\. /)).toBeChecked();
    await expect(binh.saysRecorded).toContainText('A');
    await tap(binh, /^C\. /);
    await send(binh, 'A, C');
    await reveal();
    await expect(an.page.getByText('Trả lời đúng')).toBeVisible();
    await looks('multiple-reveal');
    await host.next('Xác nhận');
  });

  await test.step('an order; a reader hears the place of each', async () => {
    await ask(2, 'Xếp các sự kiện');
    await expect(stage.getByRole('img', { name: 'Hình 1' })).toBeVisible();
    await expect(stage.getByRole('img', { name: 'Hình 2' })).toBeHidden();
    await tap(an, /^B\. /, /^A\. /, /^A\. /, /^D\. /, /^A\. /);
    await expect(sendButton(an)).toHaveAttribute('aria-disabled', 'true');
    await expect(card(an, /^D\. Xô viết Nghệ Tĩnh\s?, đã chọn thứ 2/)).toHaveAttribute('aria-pressed', 'true');
    await tap(an, /^C\. /);
    await looks('ordering');
    await send(an, 'B – D – A – C');
    await tap(binh, /^A\. /, /^B\. /, /^C\. /, /^D\. /);
    await send(binh, 'A – B – C – D');
    await reveal();
    await expect(binh.page.getByText('Chưa đúng', { exact: true })).toBeVisible();
    await looks('ordering-reveal');
    await look(binh.page, 'phone-form-ordering-wrong', { sizes: PHONES });
    await host.next('Xác nhận');
  });

  await test.step('pairs, one after the other, by tapping and by the keyboard', async () => {
    await ask(3, 'Ghép mỗi chiến thắng');
    await tap(an, /^2 938/, /^3 1427/);
    await looks('matching');
    await tap(an, /^1 1789/);
    await send(an, 'A2, B3, C1');
    await card(binh, /^2 938/).focus();
    await binh.page.keyboard.press('Enter');
    await expect(card(binh, /^B\. Chi Lăng/)).toBeFocused();
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Enter']) await binh.page.keyboard.press(key);
    await expect(card(binh, /^C\. .*, đã ghép với 1/)).toBeFocused();
    await send(binh, 'A2, B3, C1');
    await reveal();
    await looks('matching-reveal');
    await host.next('Xác nhận');
  });

  await test.step('a number; one with another unit is for a person', async () => {
    await ask(4, 'bao nhiêu đại biểu');
    await expect(an.page.getByLabel('Câu trả lời')).toHaveAttribute('inputmode', 'decimal');
    await looks('number');
    await an.page.getByLabel('Câu trả lời').fill('1590');
    await send(an, '1590');
    await binh.page.getByLabel('Câu trả lời').fill('1587 kg');
    await send(binh, '1587 kg');
    await reveal();
    await expect(stage.getByRole('img', { name: 'Hình 1' })).toBeVisible();
    await looks('number-reveal');
    await host.next('Xác nhận');
  });

  await test.step('a day in three fields, there again after a reload', async () => {
    await ask(5, 'thành lập ngày nào');
    for (const [phone, day] of [
      [an, ['3', '2', '1930']],
      [binh, ['3', '3', '1930']],
    ] as const) {
      for (const [i, label] of ['Ngày', 'Tháng', 'Năm'].entries())
        await phone.page.getByLabel(label, { exact: true }).fill(day[i] ?? '');
    }
    await looks('date');
    await an.page.keyboard.press('Enter');
    await expect(an.saysRecorded).toContainText('3/2/1930');
    await send(binh, '3/3/1930');
    await an.page.reload();
    await expect(an.page.getByLabel('Năm')).toHaveValue('1930');
    await reveal();
    await looks('date-reveal');
    await host.next('Xác nhận');
  });

  await test.step('pairs as long as they may be fit on the stage', async () => {
    await ask(6, 'Ghép mỗi nhiệm vụ');
    await looks('matching-long');
    await reveal();
    await looks('matching-long-reveal', false);
    await host.next('Xác nhận');
  });

  const { units } = await server.call<{ units: { unit: string; points: number }[] }>(
    'GET',
    `/api/contests/${contest.id}/results`,
  );
  expect(units.map(({ unit, points }) => `${unit} ${points}`)).toEqual(['Tổ đảng 1 50', 'Tổ đảng 2 30']);
});
