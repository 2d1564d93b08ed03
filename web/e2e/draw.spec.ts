import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { Host } from './people';
import { Server, type Draft } from './server';

/**
 * Ten easy questions, six and four harder ones, none of the last two evenings: a bank that has just these and two more,
 * and two contests in which those two were asked.
 */
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const LEVELS = [...Array(12).fill('RECOGNISE'), ...Array(6).fill('UNDERSTAND'), ...Array(4).fill('APPLY')] as string[];
const ASKED = ['cau-1', 'cau-2'];

let server: Server;
let page: Page;
let bank: string;
let contest: string;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  server = await Server.start();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addCookies(server.cookies);
  page = await context.newPage();
  bank = await newBank();
});

test.afterAll(async () => {
  await server.stop();
});

const stepper = (name: RegExp) => page.getByRole('textbox', { name });
const drawn = async () =>
  (await server.call<Draft>('GET', `/api/contests/${contest}`)).questions.main.map(({ id }) => id);
const saved = () => expect(page.getByRole('status').filter({ hasText: 'Đã lưu lúc' })).toBeVisible();

async function set(name: RegExp, to: number) {
  await stepper(name).fill(String(to));
  await page.keyboard.press('Tab');
}

/** Half of the questions of each level are of one theme, half of another. */
async function newBank(): Promise<string> {
  const text = LEVELS.map(
    (_, i) => `Câu ${i + 1}: Chi bộ hỏi điều thứ ${i + 1} là gì?\nA. một\nB. hai\nĐáp án: A\n`,
  ).join('');
  const read = await fetch(`${server.url}/api/banks/read?name=bo.txt`, {
    method: 'POST',
    headers: { 'x-hoithi': '1', cookie: server.cookies.map(({ name, value }) => `${name}=${value}`).join(';') },
    body: text,
  });
  const { questions } = (await read.json()) as { questions: object[] };
  const graded = questions.map((question, i) => ({
    ...question,
    level: LEVELS[i],
    theme: i % 2 === 0 ? 'Điều lệ Đảng' : 'Lịch sử Đảng',
  }));
  return (await server.call<{ id: string }>('POST', '/api/banks', { title: 'Câu của chi bộ', questions: graded })).id;
}

async function newContest(title: string, main: string[], questions: number): Promise<string> {
  const draft = await server.call<Draft>('POST', '/api/contests', { preset: 'ACCUMULATION_20' });
  await server.call('PUT', `/api/contests/${draft.id}`, {
    ...draft,
    title,
    units: [{ id: 'to-1', name: 'Tổ đảng 1', parent: null }],
    people: [{ seat: 1, name: 'Trần Thị Lan', unit: 'to-1', means: 'PHONE' }],
    rules: { ...draft.rules, questions },
    questions: { main: main.map((id) => ({ bank, id })), reserve: [], bell: [] },
  });
  return draft.id;
}

test('two evenings have asked one question each', async ({ browser }) => {
  for (const [i, id] of ASKED.entries()) {
    const played = await newContest(`Sinh hoạt tháng ${i + 1}`, [id, 'cau-3'], 2);
    await server.call('POST', `/api/contests/${played}/open`, {});
    const host = await Host.enter(browser, server, played);
    await host.next('Bắt đầu hội thi');
    await host.next('Hiện câu hỏi 1');
    await expect(host.page.getByText(`Chi bộ hỏi điều thứ ${i + 1} là gì?`).first()).toBeVisible();
    await host.page.close();
  }
  const used = await server.call<{ bank: string; id: string; uses: { title: string }[] }[]>(
    'GET',
    '/api/questions/used',
  );
  expect(used.map(({ bank: of, id, uses }) => [of, id, uses.map(({ title }) => title)])).toEqual([
    [bank, 'cau-1', ['Sinh hoạt tháng 1']],
    [bank, 'cau-2', ['Sinh hoạt tháng 2']],
  ]);
});

test('ten, six and four are drawn, none of the last two evenings, themes in balance', async () => {
  contest = await newContest('Sinh hoạt tháng ba', ['cau-1'], 20);
  await page.goto(`${server.url}/organise/contest/${contest}/questions`);
  await expect(page.getByText(/đã hỏi \d/)).toBeVisible();
  await expect(page.getByText(/Bỏ 2\scâu đã hỏi ở Sinh hoạt tháng 2, Sinh hoạt tháng 1/)).toBeVisible();
  await set(/^Nhận biết/, 10);
  await set(/^Thông hiểu/, 6);
  await set(/^Vận dụng: /, 4);
  await set(/^Vận dụng cao/, 0);
  await page.getByRole('button', { name: 'Rút lại', exact: true }).click();
  await saved();
  expect(new Set(await drawn())).toEqual(new Set(LEVELS.map((_, i) => `cau-${i + 1}`).slice(2)));
  await expect(page.getByRole('status').filter({ hasText: 'Thiếu' })).toHaveCount(0);
  await expectAccessible(page);
  await page.screenshot({ path: 'pictures/organise-draw-1366.png' });
});

test('where there are too few it is said what is missing, and what there is is drawn', async () => {
  await set(/^Nhận biết/, 12);
  await set(/^Thông hiểu/, 4);
  const said = page.getByRole('status').filter({ hasText: 'Thiếu' });
  await expect(said).toContainText(/2\scâu nhận biết \(cần 12, có 10\)/);
  await page.screenshot({ path: 'pictures/organise-draw-short-1366.png' });
  await page.getByRole('button', { name: 'Rút lại', exact: true }).click();
  await expect(page.getByRole('listitem')).not.toHaveCount(20);
  await saved();
  expect(await drawn()).toHaveLength(18);
  await set(/^Số buổi gần nhất/, 0);
  await expect(said).toHaveCount(0);
  await page.getByRole('button', { name: 'Rút lại', exact: true }).click();
  await expect(page.getByText(/đã hỏi \d/).first()).toBeVisible();
  await saved();
  expect(await drawn()).toEqual(expect.arrayContaining(ASKED));
});

test('a swap offers what was asked lately last, and says when it was', async () => {
  await set(/^Số buổi gần nhất/, 1);
  await set(/^Nhận biết/, 10);
  await set(/^Thông hiểu/, 4);
  await page.getByRole('button', { name: 'Rút lại', exact: true }).click();
  await page.getByRole('button', { name: /^Bỏ câu\s2$/ }).click();
  await page.getByRole('button', { name: /^Thay câu\s1$/ }).click();
  const offers = page.getByRole('complementary').getByText(/đã hỏi|chưa hỏi lần nào/);
  await expect(offers).toHaveCount(2);
  await expect(offers.last()).toContainText(/đã hỏi \d+\/\d+\/\d{4} · Sinh hoạt tháng 2/);
  await page.screenshot({ path: 'pictures/organise-swap-1366.png' });
});

test('the same on a phone', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await context.addCookies(server.cookies);
  const phone = await context.newPage();
  await phone.goto(`${server.url}/organise/contest/${contest}/questions`);
  await expect(phone.getByRole('button', { name: 'Rút lại', exact: true })).toBeVisible();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(phone);
  await phone.screenshot({ path: 'pictures/organise-draw-390.png', fullPage: true });
});
