import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { Host } from './people';
import { Server, type BankQuestion, type Draft } from './server';

/** From a messy Word file to a contest: dropped, read, mended where nothing could be guessed, put on the shelf, played. */
test.setTimeout(120_000);

const FILE = fileURLToPath(new URL('files/chi-lan.docx', import.meta.url));
const TITLE = 'Câu hỏi của chị Lan';

let server: Server;
let page: Page;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  server = await Server.start();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addCookies(server.cookies);
  page = await context.newPage();
});

test.afterAll(async () => {
  await server.stop();
});

const card = (ask: string) => page.getByRole('article').filter({ hasText: ask });

test('a messy Word file is mended and played', async ({ browser }) => {
  await page.goto(`${server.url}/organise`);
  await page.getByRole('link', { name: 'Đưa tệp câu hỏi vào' }).click();
  await page.locator('input[type=file]').setInputFiles(FILE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đọc được 4 trong 8\u00a0câu');
  await expect(page.getByText('2 dòng từ đây không thuộc câu hỏi nào')).toBeVisible();

  const second = card('Xô viết Nghệ Tĩnh');
  await expect(second.getByText('Chưa có đáp án', { exact: true })).toBeVisible();
  await expect(second.getByText('c) 1936 - 1939')).toBeVisible();
  await second.getByLabel('Phương án B là đáp án').check();
  await expect(second.getByText('Dùng được')).toBeVisible();

  const third = card('Tổng Bí thư đầu tiên');
  await expect(third.getByText('chữ đậm là A, chữ màu là B')).toBeVisible();
  await third.getByLabel('Phương án A là đáp án').check();

  const fourth = card('Việt Minh');
  await expect(fourth.getByText('không giống phương án nào')).toBeVisible();
  await fourth.getByLabel('Phương án D', { exact: true }).fill('1945');
  await fourth.getByLabel('Phương án C là đáp án').check();

  const twin = card('Tân Trào (8/1945)');
  await expect(twin.getByText('đáp án khác').first()).toBeVisible();
  await twin.getByRole('button', { name: 'Bỏ câu này' }).click();
  await expect(twin.getByText('Đã bỏ')).toBeVisible();

  await expect(page.getByText('Chưa có đáp án').or(page.getByText('Cần sửa')).first()).toBeVisible();
  await page.getByLabel('Tên ngân hàng').fill(TITLE);
  await expectAccessible(page);
  await page.screenshot({ path: 'pictures/organise-import-1366.png', fullPage: true });
  await page.getByRole('button', { name: 'Đưa 7\u00a0câu vào ngân hàng, 1\u00a0câu còn phải sửa' }).click();
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
  await expect(page.getByText('Mặt trận Việt Minh thành lập năm nào?').first()).toBeVisible();

  await test.step('six are reviewed and approved, the seventh waits to be mended', async () => {
    await page.getByRole('checkbox', { name: 'Chọn mọi câu đang lọc' }).check();
    await page.getByRole('button', { name: 'Rà soát xong', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Đã rà soát 6\u00a0câu.' })).toBeVisible();
    await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Đã duyệt 6\u00a0câu.' })).toBeVisible();
  });

  const [kept] = (await server.call<{ id: string; title: string }[]>('GET', '/api/banks')).filter(
    ({ title }) => title === TITLE,
  );
  const { questions, written } = await server.call<{ questions: BankQuestion[]; written: { review: string }[] }>(
    'GET',
    `/api/banks/${kept?.id ?? ''}`,
  );
  expect(written.map(({ review }) => review).filter((review) => review === 'approved')).toHaveLength(6);
  expect(written).toHaveLength(7);
  expect(questions.map(({ text, answer }) => `${text} ${answer}`)).toEqual([
    'Đại hội đại biểu toàn quốc lần thứ I của Đảng họp ở đâu? Ma Cao',
    'Phong trào Xô viết Nghệ Tĩnh nổ ra vào những năm nào ? 1930 - 1931',
    'Ai là Tổng Bí thư đầu tiên của Đảng ta? Trần Phú',
    'Mặt trận Việt Minh thành lập năm nào? 1941',
    'Quốc dân Đại hội Tân Trào họp tháng 8 năm 1945 ở tỉnh nào? Tuyên Quang',
    'Đảng ta thành lập năm 1930. Đúng hay sai? ',
  ]);

  const draft = await server.call<Draft>('POST', '/api/contests', { preset: 'GOLDENBELL_20' });
  await server.call('PUT', `/api/contests/${draft.id}`, {
    ...draft,
    title: 'Sinh hoạt chuyên đề',
    units: [{ id: 'to-1', name: 'Tổ đảng 1', parent: null }],
    people: [{ seat: 1, name: 'Trần Thị Lan', unit: 'to-1', means: 'PHONE' }],
    rules: { ...draft.rules, questions: 5 },
    questions: { main: questions.slice(0, 5).map(({ id }) => ({ bank: kept?.id, id })), reserve: [], bell: [] },
  });
  await server.call('POST', `/api/contests/${draft.id}/open`, {});
  const host = await Host.enter(browser, server, draft.id);
  await host.next('Bắt đầu hội thi');
  await host.next('Hiện câu hỏi 1');
  await expect(host.page.getByText('Đại hội đại biểu toàn quốc lần thứ I của Đảng họp ở đâu?').first()).toBeVisible();
});

test('more questions go to the bank that is there, only those that can be used', async () => {
  await page.goto(`${server.url}/organise/import`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'them.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Câu 1: Sông nào?\nA. Hồng\nB. Đà\nĐáp án: A\nCâu 2: Núi nào?\nA. Ba Vì\nB. Yên Tử\n'),
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đọc được 1 trong 2\u00a0câu');
  await page.getByLabel('Đưa vào đâu').selectOption({ label: `Thêm vào “${TITLE}”` });
  await expect(
    page.getByRole('button', { name: 'Thêm 2\u00a0câu vào ngân hàng, 1\u00a0câu còn phải sửa' }),
  ).toBeVisible();
  await page.getByRole('switch', { name: 'Chỉ đưa câu dùng được' }).check();
  await page.getByRole('button', { name: 'Thêm 1\u00a0câu vào ngân hàng' }).click();
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
  const bank = await server.call<{ revision: number; written: { ask: string }[] }>(
    'GET',
    '/api/banks/cau-hoi-cua-chi-lan',
  );
  // kept, reviewed, approved, added to
  expect(bank.revision).toBe(4);
  expect(bank.written.at(-1)?.ask).toBe('Sông nào?');
  expect(bank.written).toHaveLength(8);
});

test('a large file says how far it is, and the reading can be ended', async () => {
  const large = Array.from({ length: 9000 }, (_, i) => {
    const words = [i, i * 7, i * 13].map((n) => `đồng chí số ${n}`).join(' và ');
    return `Câu ${i + 1}: Ai là ${words}?\nA. ông ${i}\nB. bà ${i}\nĐáp án: A\n`;
  }).join('');
  await page.goto(`${server.url}/organise/import`);
  const choose = () =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'lon.txt', mimeType: 'text/plain', buffer: Buffer.from(large) });
  await choose();
  await expect(page.getByText(/[\d.]+ trong [\d.]+ (dòng|câu)/).first()).toBeVisible();
  await page.screenshot({ path: 'pictures/organise-reading-1366.png' });
  await page.getByRole('button', { name: 'Thôi đọc' }).click();
  await expect(page.getByRole('button', { name: 'Chọn tệp' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await choose();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Đọc được 9\.000 trong 9\.000\scâu/);
});

test('who reads English is told in English what is wrong, on a phone too', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await context.addCookies(server.cookies);
  const phone = await context.newPage();
  await phone.goto(`${server.url}/organise/import?lang=en`);
  await phone.locator('input[type=file]').setInputFiles(FILE);
  const card = phone.getByRole('article').filter({ hasText: 'Xô viết Nghệ Tĩnh' });
  await expect(card.getByText('Nothing says which answer is right.')).toBeVisible();
  await expect(card.getByText('No answer yet')).toBeVisible();
  await expect(
    phone.getByRole('button', { name: /Put 8\squestions into a bank, \d still to be mended/ }),
  ).toBeVisible();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(phone);
  await phone.screenshot({ path: 'pictures/organise-import-390.png', fullPage: true });
  await context.close();
});

test('a file that is no bank says what it is', async () => {
  await page.goto(`${server.url}/organise/import`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'cau-hoi.doc',
    mimeType: 'application/msword',
    buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  });
  await expect(page.getByText('đời cũ')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không đọc được tệp này');
});
