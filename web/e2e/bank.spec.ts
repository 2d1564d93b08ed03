import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { picture } from './people';
import { Server } from './server';

/**
 * A bank is worked on: looked through, mended, reviewed, many questions at once, taken back, brought back, taken along as
 * a file. One browser all the way on the shipped banks and a set of ours.
 */
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const ROOT = resolve(import.meta.dirname, '../..');
const BANK = 'lich-su-dang';
const SIZES = [
  { name: '1366', width: 1366, height: 768 },
  { name: '1024', width: 1024, height: 768 },
  { name: '390', width: 390, height: 844 },
];

interface Kept {
  revision: number;
  title: string;
  questions: { id: string; answer: string }[];
  written: { id: string; ask: string; theme: string; review: string; reviewed: { by: string } | null }[];
}

let home: string;
let server: Server;
let page: Page;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  home = mkdtempSync(join(tmpdir(), 'hoithi-home-'));
  cpSync(join(ROOT, 'question-banks'), join(home, 'question-banks'), { recursive: true });
  cpSync(join(import.meta.dirname, 'files/bo-de.yaml'), join(home, 'question-banks/bo-de.yaml'));
  symlinkSync(join(ROOT, 'web'), join(home, 'web'));
  server = await Server.start(home);
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  await context.addCookies(server.cookies);
  page = await context.newPage();
});

test.afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

const kept = (id = BANK) => server.call<Kept>('GET', `/api/banks/${id}`);
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const said = (text: string | RegExp) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
const choose = (n: number) => page.getByRole('checkbox', { name: `Chọn câu\u00a0${n}`, exact: true }).check();
const look = (text: string) => page.getByRole('searchbox').fill(text);
const rows = () => page.getByRole('table').getByRole('row');

async function looksWell(name: string): Promise<void> {
  for (const { name: size, ...viewport } of SIZES) {
    await page.setViewportSize(viewport);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), { message: size })
      .toBeLessThanOrEqual(0);
    await picture(page, `${name}-${size}`);
    await page.screenshot({ path: `pictures/${name}-${size}-whole.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

test('a bank is searched without diacritics', async () => {
  await page.goto(`${server.url}/organise/bank`);
  await page
    .getByRole('link', { name: /^Lịch sử Đảng/ })
    .first()
    .click();
  await expect(rows()).toHaveCount(101);
  await press(/^Xem thêm/);
  await expect(rows()).toHaveCount(201);
  await look('dai hoi');
  const asked = (await kept()).written;
  await expect(page.getByText(/^\d+\scâu$/)).not.toHaveText(`${asked.length}\u00a0câu`);
  await expect(rows().nth(1)).toContainText(/đại hội/i);
  await looksWell('organise-bank');
  await page.getByRole('combobox', { name: 'Dạng' }).selectOption('Gõ chữ');
  await expect(rows().nth(1)).toContainText('Gõ chữ');
});

test('a changed question is a draft again, and the change is taken back', async () => {
  const reviewed = (await kept()).written.find(({ review, ask }) => review === 'reviewed' && /Đại hội/.test(ask));
  if (!reviewed) throw new Error('no reviewed question');
  await page.goto(`${server.url}/organise/bank/${BANK}/question/${reviewed.id}`);
  await expect(page.getByText('Đã rà soát', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lưu', exact: true })).toBeDisabled();
  await page.getByLabel('Câu hỏi', { exact: true }).fill(`${reviewed.ask} (sửa)`);
  await looksWell('organise-question');
  await press('Lưu');
  await said(/Đã sửa câu/);
  await expect(page.getByText('Bản thảo', { exact: true })).toBeVisible();
  await press('Hoàn tác');
  await said('Đã hoàn tác.');
  await expect(page.getByLabel('Câu hỏi', { exact: true })).toHaveValue(reviewed.ask);
  await expect(page.getByText('Đã rà soát', { exact: true })).toBeVisible();
});

test('what is typed and not saved is there again', async () => {
  const [first] = (await kept()).written;
  await page.goto(`${server.url}/organise/bank/${BANK}/question/${first?.id ?? ''}`);
  await page.getByLabel('Căn cứ').fill('Văn kiện, trang 7');
  await page.getByRole('link', { name: /Lịch sử Đảng/ }).click();
  await expect(page.getByText('Đang sửa dở, chưa lưu: câu\u00a01.')).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'câu\u00a01', exact: true }).click();
  await expect(page.getByLabel('Căn cứ')).toHaveValue('Văn kiện, trang 7');
  await expect(page.getByText('Đây là chữ gõ lần trước, chưa lưu.')).toBeVisible();
  await press('Lấy bản đã lưu');
  await expect(page.getByLabel('Căn cứ')).not.toHaveValue('Văn kiện, trang 7');
});

test('several questions are reviewed, then approved', async () => {
  const drafts = (await kept()).written.flatMap(({ review }, i) => (review === 'draft' ? [i + 1] : [])).slice(0, 2);
  const [one = 0, two = 0] = drafts;
  await page.goto(`${server.url}/organise/bank/${BANK}`);
  await page.getByRole('button', { name: /^Bản thảo/ }).click();
  await choose(one);
  await choose(two);
  await press('Duyệt');
  await said('Không câu nào đổi. Để lại 2\u00a0câu chưa rà soát.');
  await press('Rà soát xong');
  await said('Đã rà soát 2\u00a0câu.');
  await press('Duyệt');
  await said('Đã duyệt 2\u00a0câu.');
  await page.getByRole('button', { name: /^Đã duyệt/ }).click();
  await expect(rows()).toHaveCount(3);
  await rows().nth(1).getByRole('link').click();
  await expect(page.getByText(/^Rà soát: admin, \d+\/\d+\/\d{4}$/)).toBeVisible();
  await expect(page.getByText(/^Duyệt: admin, \d+\/\d+\/\d{4}$/)).toBeVisible();

  await test.step('another theme leaves it approved', async () => {
    await page.getByLabel('Chủ đề').fill('Ôn tập');
    await page.keyboard.press('Control+Enter');
    await said(/Đã sửa câu/);
    await expect(page.getByText('Đã duyệt', { exact: true })).toBeVisible();
    await press('Hoàn tác');
    await expect(page.getByLabel('Chủ đề')).not.toHaveValue('Ôn tập');
  });
  await page.getByRole('link', { name: /^Lịch sử Đảng/ }).click();
  await expect(rows()).toHaveCount(3);
  await expect(rows().nth(1).getByRole('link')).toBeFocused();
});

test('many questions get another theme at once, and go out as files', async () => {
  await page.goto(`${server.url}/organise/bank/${BANK}`);
  await look('nguyen ai quoc');
  await page.getByRole('checkbox', { name: 'Chọn mọi câu đang lọc' }).check();
  const n = (await rows().count()) - 1;
  await expect(page.getByText(`Đã chọn ${n}\u00a0câu`)).toBeVisible();
  await looksWell('organise-bank-chosen');
  await press('Đổi chủ đề');
  await page.getByRole('dialog').getByLabel('Chủ đề').fill('Bác Hồ');
  await press(new RegExp(`^Đổi ${n}`));
  await said(`Đã đổi chủ đề ${n}\u00a0câu thành “Bác Hồ”.`);
  expect((await kept()).written.filter(({ theme }) => theme === 'Bác Hồ')).toHaveLength(n);

  const bulk = page.getByRole('group', { name: 'Việc với các câu đã chọn' });
  await bulk.getByText('Tải về').click();
  const yaml = await download('Tệp .yaml, giữ mọi thứ');
  expect(yaml.name).toBe(`${BANK}.yaml`);
  expect(yaml.bytes.toString('utf8').match(/theme: Bác Hồ/g)).toHaveLength(n);
  await bulk.getByText('Tải về').click();
  const plain = await download('Word .docx, không đáp án');
  expect(plain.name).toBe(`${BANK}-de.docx`);
  expect(plain.bytes.subarray(0, 2).toString()).toBe('PK');
  await press('Bỏ chọn');
  await expect(bulk).toBeHidden();

  async function download(name: string): Promise<{ name: string; bytes: Buffer }> {
    const coming = page.waitForEvent('download');
    await bulk.getByRole('link', { name }).click();
    const file = await coming;
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }
});

test('two questions are deleted and come back', async () => {
  const before = (await kept()).written.length;
  await page.goto(`${server.url}/organise/bank/${BANK}`);
  await choose(3);
  await choose(5);
  await press('Xóa');
  await said('Đã xóa 2\u00a0câu.');
  expect((await kept()).written).toHaveLength(before - 2);
  await press('Hoàn tác');
  await said('Đã hoàn tác.');
  expect((await kept()).written).toHaveLength(before);
});

test('an earlier version is looked at and comes back', async () => {
  await page.getByRole('navigation', { name: 'Các phần của ngân hàng' }).getByRole('link', { name: 'Các bản' }).click();
  await expect(page.getByText('Đọc từ tệp')).toBeVisible();
  await page.getByRole('link', { name: 'Xem bản 1', exact: true }).click();
  await expect(page.getByText(/^Khác bây giờ: \d+\s+câu$/)).toBeVisible();
  await looksWell('organise-versions');
  await press('Trở lại bản này');
  await said('Đã trở lại bản 1.');
  expect((await kept()).written.filter(({ theme }) => theme === 'Bác Hồ')).toEqual([]);
  await press('Hoàn tác');
  await said('Đã hoàn tác.');
  expect((await kept()).written.filter(({ theme }) => theme === 'Bác Hồ')).not.toEqual([]);
});

test('a question without an answer is mended', async () => {
  const [some] = (await kept()).written;
  const bare = { ...some, theme: '', review: 'draft', reviewed: null };
  const { id } = await server.call<{ id: string }>('POST', '/api/banks', {
    title: 'Câu hỏi chi bộ',
    questions: [
      { ...bare, form: 'CHOICE', ask: 'Chi bộ họp mấy tháng một lần?', options: ['Một', 'Hai'], right: [], pinned: [] },
      { ...bare, form: 'SHORT', ask: 'Tên tỉnh ta?', options: [], right: [], pinned: [], wordings: ['Tây Ninh'] },
    ],
  });
  await page.goto(`${server.url}/organise/bank/${id}`);
  await expect(rows().nth(1)).toContainText('Chưa có đáp án');
  await looksWell('organise-bank-mend');
  await page.getByRole('link', { name: /^Mở câu\s1:/ }).click();
  await expect(page.getByText('Chưa có đáp án: hãy chọn phương án đúng.')).toBeVisible();
  await press('Lưu và rà soát xong');
  await said('Chưa ghi rà soát được');
  await page.getByLabel('Phương án A là đáp án').check();
  await expect(page.getByText('Chưa có đáp án: hãy chọn phương án đúng.')).toBeHidden();
  await press('Lưu và rà soát xong');
  await said('Đã sửa và rà soát câu\u00a01.');
  expect((await kept(id)).questions.map(({ answer }) => answer)).toEqual(['Một', 'Tây Ninh']);

  await page.goto(`${server.url}/organise/bank/${id}`);
  await press('Đổi tên');
  await page.getByRole('dialog').getByLabel('Tên ngân hàng').fill('Câu hỏi chi bộ Tân Hoà');
  await page.getByRole('dialog').getByRole('button', { name: 'Đổi tên' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Câu hỏi chi bộ Tân Hoà');

  await test.step('and somebody else changes the bank meanwhile', async () => {
    await page.getByRole('link', { name: /^Mở câu\s2:/ }).click();
    await page.getByLabel('Câu hỏi', { exact: true }).fill('Tỉnh ta tên là gì?');
    const now = await kept(id);
    const changes = [{ kind: 'set', ids: ['cau-2'], theme: 'Địa phương' }];
    await server.call('POST', `/api/banks/${id}/changes`, { revision: now.revision, what: '', changes });
    await press('Lưu');
    await expect(page.getByRole('alert').filter({ hasText: 'Người khác vừa sửa ngân hàng này.' })).toBeVisible();
    await press('Tải bản mới');
    await expect(page.getByText('Câu này vừa được người khác sửa.')).toBeVisible();
    await expect(page.getByLabel('Câu hỏi', { exact: true })).toHaveValue('Tỉnh ta tên là gì?');
    await looksWell('organise-question-theirs');
    await press('Lưu');
    await said(/Đã sửa câu/);
    expect((await kept(id)).written[1]?.ask).toBe('Tỉnh ta tên là gì?');
  });
});

test('a question is written and changed by keyboard alone', async () => {
  await page.goto(`${server.url}/organise/bank/cau-hoi-chi-bo/add`);
  const keys = page.keyboard;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thêm câu');
  await tabTo('button', 'Xếp thứ tự');
  await keys.press('Enter');
  await tabTo('textbox', 'Câu hỏi');
  await keys.type('Xếp theo thời gian');
  for (const [letter, text] of Object.entries({ A: 'Nhà Trần', B: 'Nhà Lý', C: 'Nhà Nguyễn', D: 'Nhà Lê sơ' })) {
    await tabTo('textbox', `Phương án ${letter}`);
    await keys.type(text);
    await keys.press('Tab');
    await keys.type({ A: '2', B: '1', C: '4', D: '3' }[letter] ?? '');
  }
  await expect(page.getByText('Thứ tự đúng: B → A → D → C')).toBeVisible();
  await looksWell('organise-question-ordering');
  await keys.press('Control+s');
  await said('Đã thêm câu\u00a03.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Soạn câu hỏi');
  await keys.press('Alt+PageUp');
  await expect(page.getByLabel('Câu hỏi', { exact: true })).toHaveValue('Tỉnh ta tên là gì?');
  await keys.press('Alt+PageDown');
  await expect(page.getByLabel('Câu hỏi', { exact: true })).toHaveValue('Xếp theo thời gian');
  await tabTo('textbox', 'Vì sao (hiện sau đáp án)');
  await keys.type('Lý, Trần, Lê, Nguyễn.');
  await keys.press('Control+Enter');
  await said('Đã sửa và rà soát câu\u00a03.');
  const { written, questions } = await kept('cau-hoi-chi-bo');
  expect(written[2]).toMatchObject({ form: 'ORDERING', places: [1, 0, 3, 2], review: 'reviewed' });
  expect(questions[2]?.answer).toBe('B – A – D – C');

  async function tabTo(role: 'button' | 'textbox', name: string): Promise<void> {
    const there = page.getByRole(role, { name, exact: true });
    await expect(there).toBeVisible();
    for (let i = 0; i < 60; i++) {
      if (await there.evaluate((element) => element === document.activeElement)) return;
      await keys.press('Tab');
    }
    throw new Error(`${name} is not reached by Tab`);
  }
});

test('every form has its fields, and options stay', async () => {
  await page.goto(`${server.url}/organise/bank/cau-hoi-chi-bo/question/cau-3`);
  const form = (name: string) => press(name);
  await form('Chọn nhiều');
  await page.getByLabel('Phương án A là đáp án').check();
  await page.getByLabel('Phương án B là đáp án').check();
  await picture(page, 'organise-question-multiple');
  await form('Ghép cặp');
  await page.getByLabel('Vế phải 1', { exact: true }).fill('1225');
  await page.getByLabel('A ghép với').selectOption('1');
  await picture(page, 'organise-question-matching');
  await form('Gõ số');
  await page.getByLabel('Số đúng').fill('bảy');
  await expect(page.getByText('Chỉ ghi chữ số, như 12 hoặc 3,14.')).toBeVisible();
  await keysSave();
  await expect(page.getByRole('alert').filter({ hasText: 'Còn chỗ chưa viết đúng' })).toBeVisible();
  await picture(page, 'organise-question-number');
  await page.getByLabel('Số đúng').fill('7,5');
  await page.getByRole('button', { name: 'Thêm tệp' }).first().click();
  await page.getByLabel('Tên tệp 1').fill('nha-ly.mp3');
  await expect(page.getByLabel('Loại tệp 1')).toHaveValue('SOUND');
  await keysSave();
  await said(/Đã sửa câu/);
  expect((await kept('cau-hoi-chi-bo')).written[2]).toMatchObject({
    form: 'NUMBER',
    value: '7,5',
    options: [],
    media: [{ kind: 'SOUND', name: 'nha-ly.mp3' }],
  });
  await form('Đúng – sai');
  await picture(page, 'organise-question-truth');
  await form('Ngày tháng');
  await picture(page, 'organise-question-date');
  await form('Gõ chữ');
  await press('Thêm cách viết');
  await looksWell('organise-question-words');
  await press('Gõ số');

  async function keysSave(): Promise<void> {
    await page.keyboard.press('Control+s');
  }
});

test('questions of all banks are found by words, and opened', async () => {
  await page.goto(`${server.url}/organise/bank`);
  await look('dai hoi ma cao');
  await said(/câu, đang hiện/);
  const hit = page.getByRole('listitem').filter({ hasText: 'Lịch sử Đảng' }).getByRole('link').first();
  await expect(hit).toBeVisible();
  await looksWell('organise-find-all');
  const asked = await hit.innerText();
  await hit.click();
  await expect(page.getByRole('textbox', { name: 'Câu hỏi', exact: true })).toHaveValue(asked);
});

test('a set is shown round by round', async () => {
  await page.goto(`${server.url}/organise/bank/bo-de-thu`);
  await page.getByRole('link', { name: 'Bộ đề', exact: true }).click();
  for (const round of ['Khởi động riêng, thí sinh 2', 'Khởi động chung', 'Tăng tốc', 'Về đích, 30 điểm', 'Câu hỏi phụ'])
    await expect(page.getByRole('heading', { name: round })).toBeVisible();
  await expect(page.getByText('CÁCH MẠNG', { exact: true })).toBeVisible();
  await looksWell('organise-set');
  await page.getByRole('link', { name: 'Câu hỏi', exact: true }).last().click();
  await choose(5);
  await press('Xóa');
  await expect(page.getByRole('alert')).toContainText('Có câu đang nằm trong bộ đề hoặc chướng ngại vật');
});

test('everything has English words', async () => {
  await press('English');
  await expect(page.getByRole('button', { name: 'Approve' })).toBeVisible();
  await looksWell('organise-bank-english');
  await press('Tiếng Việt');
});

test('a bank is deleted once its name was read', async () => {
  await page.goto(`${server.url}/organise/bank/cau-hoi-chi-bo`);
  await press('Xóa ngân hàng');
  await expect(page.getByRole('dialog')).toContainText('Xóa “Câu hỏi chi bộ Tân Hoà” cùng mọi bản cũ của nó?');
  await press('Xóa hẳn');
  await expect(page).toHaveURL(`${server.url}/organise/bank`);
  await expect(page.getByText('Câu hỏi chi bộ Tân Hoà')).toBeHidden();
});
