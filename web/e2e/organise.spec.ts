import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { Host, Phone } from './people';
import { Server, type BankQuestion, type Draft } from './server';
import { sheetsOf, workbook } from './workbook';

/**
 * What the secretary of a chi bộ does, one evening after the other: a password, a contest of two questions from preset to
 * lobby, the contest, its results. One browser all the way, on a server that has never been started before.
 */
test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

const PASSWORD = 'chi-bo-khoi-co-quan';
const TITLE = 'Tích điểm tháng mười một';

let server: Server;
let context: BrowserContext;
let page: Page;
let contest: string;
let phones: Phone[] = [];

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  server = await Server.firstStart();
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  page = await context.newPage();
});

test.afterAll(async () => {
  await server.stop();
});

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const follow = (name: string | RegExp) => page.getByRole('link', { name }).click();
const step = (name: string) => page.getByRole('navigation', { name: 'Năm bước' }).getByRole('link', { name }).click();
const saved = () => expect(page.getByRole('status').filter({ hasText: 'Đã lưu lúc' })).toBeVisible();

test('the first password comes by the printed link, which works once', async ({ browser }) => {
  const link = /\/organise\/first\?token=\S+/.exec(server.said)?.[0] ?? '';
  expect(link).not.toBe('');
  await page.goto(server.url + link);
  await page.getByLabel('Mật khẩu', { exact: true }).fill('ngan');
  await page.getByLabel('Gõ lại mật khẩu').fill('ngan');
  await press('Đặt mật khẩu và vào');
  await expect(page.getByRole('alert')).toContainText(/Ít nhất 8\ský tự/);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await press('Đặt mật khẩu và vào');
  await expect(page.getByRole('alert')).toContainText('Hai lần gõ chưa giống nhau');
  await page.getByLabel('Gõ lại mật khẩu').fill(PASSWORD);
  await press('Đặt mật khẩu và vào');
  await expect(page.getByRole('button', { name: 'Tạo hội thi' })).toBeVisible();

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(server.url + link);
  await stranger.getByLabel('Mật khẩu', { exact: true }).fill('mat-khau-khac');
  await stranger.getByLabel('Gõ lại mật khẩu').fill('mat-khau-khac');
  await stranger.getByRole('button', { name: 'Đặt mật khẩu và vào' }).click();
  await expect(stranger.getByRole('alert')).toContainText('Đường dẫn này đã dùng rồi hoặc sai');
  await stranger.goto(`${server.url}/organise`);
  await expect(stranger.getByRole('button', { name: 'Vào', exact: true })).toBeVisible();
  await stranger.context().close();
});

test('the password opens the door again, another one does not', async () => {
  await press('Đăng xuất');
  await page.getByLabel('Tên đăng nhập').fill('admin');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('mat-khau-khac');
  await press('Vào');
  await expect(page.getByRole('alert')).toContainText('Tên hoặc mật khẩu chưa đúng');
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await press('Vào');
  await expect(page.getByRole('button', { name: 'Tạo hội thi' })).toBeVisible();
  await server.login(PASSWORD);
});

test('the sample contest is there, complete, and opens', async () => {
  const sample = page.getByRole('listitem').filter({ hasText: 'Rung chuông vàng – Tự hào truyền thống' });
  await expect(sample).toContainText(/30\sngười, 4\sđơn vị · 20\scâu/);
  await expect(sample).toContainText('Soạn xong');
  await sample.getByRole('link', { name: 'Mở phòng chờ' }).click();
  await expect(page.getByRole('img', { name: 'Mã QR vào phòng' })).toBeVisible();
  await press('Mở phòng chờ');
  await expect(page).toHaveURL(/\/console\//);
  await expect(Host.at(page).go).toContainText(/Bắt đầu hội thi/);
  await page.goto(`${server.url}/organise`);
  await expect(page.getByText('Phòng chờ đang mở')).toBeVisible();
});

test('a contest is named and takes its rules from a preset', async () => {
  await press('Tạo hội thi');
  await page.getByLabel('Tên hội thi').fill(TITLE);
  await page.getByLabel('Chủ đề').fill('Học tập và làm theo Bác');
  await page.getByLabel('Dòng trên màn hình 1').fill('ĐẢNG BỘ PHƯỜNG');
  await page.getByLabel('Dòng trên màn hình 2').fill('CHI BỘ KHỐI CƠ QUAN');
  await saved();
  contest = /\/contest\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await step('Thể lệ');
  await press(/^Tích điểm 20 câu/);
  await expect(page.getByRole('button', { name: /^Tích điểm 20 câu/ })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('textbox', { name: 'Số câu hỏi' }).fill('2');
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'Mọi câu' }).fill('60');
  await page.keyboard.press('Tab');
  await saved();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Số câu hỏi' })).toHaveValue('2');
  await expect(page.getByRole('textbox', { name: 'Mọi câu' })).toHaveValue('60');
});

test('a pasted list keeps its bad lines, says in Vietnamese what is wrong and takes what is mended', async () => {
  await step('Người thi');
  await press('Dán từ bảng tính');
  const list = [
    'Họ tên\tĐơn vị\tSố ghế',
    'Hà\tTổ đảng 1\t1',
    'Tú\tTổ đảng 2\t2',
    '\tTổ đảng 2\t3',
    'Lê Văn Phước\t\t4',
    'Hà\tTổ đảng 1\t5',
    'Đỗ Thị Quyên\tTổ đảng 2\tghế sáu',
    'Nguyễn Ngọc Ẩn\tTổ đảng 1\t2',
  ].join('\n');
  const box = page.getByLabel('Dán vào đây: mỗi dòng một người');
  await box.fill(list);
  await context.setOffline(true);
  await press('Đọc danh sách');
  await expect(page.getByRole('alert').filter({ hasText: 'Danh sách vẫn còn ở đây, hãy thử lại' })).toBeVisible();
  await expect(box).toHaveValue(list);
  await context.setOffline(false);
  await press('Đọc danh sách');

  await expect(page.getByRole('heading', { name: /Đọc được 7\sdòng, 5\sdòng nên xem/ })).toBeVisible();
  await expect(lineOf(4)).toContainText('thiếu tên, sẽ không nhận');
  await expect(lineOf(5)).toContainText('thiếu đơn vị');
  await expect(lineOf(6)).toContainText(/trùng tên và đơn vị với dòng\s2/);
  await expect(lineOf(7)).toContainText('Số ghế “ghế sáu” không dùng được.');
  await expect(lineOf(8)).toContainText('Ghế 2 đã có ở dòng 3.');
  await expect(page.getByLabel(/Họ tên, dòng\s8/)).toHaveValue('Nguyễn Ngọc Ẩn');
  await expect(page.getByLabel(/Họ tên, dòng\s5/)).toHaveValue('Lê Văn Phước');

  await page.getByLabel(/Họ tên, dòng\s4/).fill('Trần Thị Ưởng');
  await page.getByLabel(/Đơn vị, dòng\s5/).fill('Tổ đảng 2');
  await page.getByLabel(/Họ tên, dòng\s6/).fill('Hạ');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('heading', { name: /Đọc được 7\sdòng, 2\sdòng nên xem/ })).toBeVisible();
  await press(/Nhận 7\sngười/);
  await expect(page.getByRole('heading', { name: /^7\sngười$/ })).toBeVisible();
  await saved();
  await page.reload();
  expect(await people()).toEqual([
    '1 Hà, Tổ đảng 1',
    '2 Tú, Tổ đảng 2',
    '3 Trần Thị Ưởng, Tổ đảng 2',
    '4 Lê Văn Phước, Tổ đảng 2',
    '5 Hạ, Tổ đảng 1',
    '6 Đỗ Thị Quyên, Tổ đảng 2',
    '7 Nguyễn Ngọc Ẩn, Tổ đảng 1',
  ]);

  function lineOf(number: number) {
    return page.getByRole('row').filter({ has: page.getByLabel(new RegExp(`^Họ tên, dòng\\s${number}$`)) });
  }
});

test('a list comes in as .xlsx, and what is none is refused in words', async () => {
  await press('Tệp Excel');
  const chooser = page.locator('input[type=file]');
  const says = page.getByRole('alert').filter({ hasText: /\S/ });
  await chooser.setInputFiles({ name: 'danh-sach.doc', mimeType: 'application/msword', buffer: Buffer.from('x') });
  await expect(says).toContainText('Đây không phải tệp .xlsx');
  const broken = Buffer.concat([workbook([['Hà']]).subarray(0, 200)]);
  await chooser.setInputFiles({ name: 'hong.xlsx', mimeType: 'application/octet-stream', buffer: broken });
  await expect(says).toContainText('Không đọc được tệp Excel: tệp hỏng, có mật khẩu hoặc quá lớn.');

  const rows = [
    ['DANH SÁCH DỰ THI', ''],
    ['TT', 'Họ và tên', 'Tổ đảng', 'Ghi chú'],
    ['1', 'Phạm Thị Ngọc Ánh', 'Tổ đảng 3', ''],
    ['2', 'Ý', 'Tổ đảng 3', 'bảng giấy'],
  ];
  await chooser.setInputFiles({ name: 'to-3.xlsx', mimeType: 'application/octet-stream', buffer: workbook(rows) });
  await expect(page.getByRole('heading', { name: /Đọc được cả 2\sdòng/ })).toBeVisible();
  await expect(page.getByText('to-3.xlsx')).toBeVisible();
  await press(/Thêm 2\sngười/);
  await expect(page.getByRole('heading', { name: /^9\sngười$/ })).toBeVisible();
  await saved();
  expect((await people()).slice(-2)).toEqual(['8 Phạm Thị Ngọc Ánh, Tổ đảng 3', '9 Ý, Tổ đảng 3']);
  await expect(page.getByLabel(/Thi bằng, ghế\s9/)).toHaveText(/bảng giấy/);
});

test('units are added and renamed by hand, one with people stays', async () => {
  await page.getByLabel('Tên đơn vị mới').fill('Tổ đảng 4');
  await press('Thêm đơn vị');
  await press('Bỏ Tổ đảng 3');
  await expect(page.getByRole('alert').filter({ hasText: 'Tổ đảng 3 còn người nên chưa bỏ được' })).toBeVisible();
  await press('Bỏ Tổ đảng 4');
  await page.getByLabel('Tên đơn vị 3').fill('Tổ đảng Ba');
  await page.keyboard.press('Tab');
  await saved();
  await expect(page.getByLabel(/Đơn vị, ghế\s9/).locator('option:checked')).toHaveText('Tổ đảng Ba');
});

test('questions are drawn from the bank, the lobby opens with code, QR and the host’s address, a phone joins', async ({
  browser,
}) => {
  await step('Câu hỏi');
  await press(/^Rút lại$/);
  await expect(page.getByRole('button', { name: /^Câu chính/ })).toContainText('2');
  await page.getByRole('button', { name: /^Bỏ câu\s1$/ }).click();
  await step('Xong');
  await expect(page.getByText(/Mới có 1 trên 2\scâu hỏi/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mở phòng chờ' })).toHaveAttribute('aria-disabled', 'true');
  await step('Câu hỏi');
  await press(/^Rút lại$/);
  await expect(page.getByRole('button', { name: /^Câu chính/ })).toContainText('2');
  await saved();
  await step('Xong');

  const { code } = await server.call<{ code: string }>('GET', `/api/contests/${contest}`);
  const qr = page.getByRole('img', { name: 'Mã QR vào phòng' });
  await expect(qr).toHaveJSProperty('complete', true);
  expect(await qr.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  const address = new URL((await qr.getAttribute('src')) ?? '', server.url).searchParams.get('text') ?? '';
  expect(new URL(address).pathname).toBe(`/j/${code}`);
  await expect(page.getByText(`${code.slice(0, 3)} ${code.slice(3)}`)).toBeVisible();
  const host = page.getByRole('listitem').filter({ hasText: 'Người dẫn' });
  await expect(host).toContainText(`/console/${contest}`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Máy chiếu' })).toContainText(`/stage/${code}`);
  await host.getByRole('button', { name: 'Chép địa chỉ: Người dẫn' }).click();
  await expect(host).toContainText('Đã chép');

  await press('Mở phòng chờ');
  await expect(page).toHaveURL(`${server.url}/console/${contest}`);
  await expect(page.getByTitle(`Vào bằng mã ${code}`)).toBeVisible();
  phones = [
    await Phone.join(browser, server, code, 1, 'Hà'),
    await Phone.join(browser, server, code, 2, 'Tú'),
    await Phone.join(browser, server, code, 8, 'Phạm Thị Ngọc Ánh'),
  ];
});

test('two questions are played to the end', async () => {
  const host = Host.at(page);
  const draft = await server.call<Draft>('GET', `/api/contests/${contest}`);
  await host.next('Bắt đầu hội thi');
  for (const [index, ref] of draft.questions.main.entries()) {
    const bank = await server.call<{ questions: BankQuestion[] }>('GET', `/api/banks/${ref.bank}`);
    const question = bank.questions.find(({ id }) => id === ref.id);
    if (!question) throw new Error(`question ${ref.id} is missing`);
    await host.next('Hiện câu hỏi');
    await host.next('Bắt đầu tính giờ');
    for (const phone of phones) await phone.reply(question, phone.seat === 1 || index === 0);
    await host.lockEarly();
    await host.reveal('2');
    await host.next('Xác nhận');
  }
  await host.next('Chiếu bảng điểm');
  await host.next('Chiếu bục trao giải');
  await host.next('Kết thúc hội thi');
  await follow('Xem kết quả');
});

test('the page of results shows how the units stand', async () => {
  const standings = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Đơn vị', exact: true }) });
  await expect(standings.getByRole('listitem')).toHaveText([
    /1\s*Tổ đảng 1\s*3\sngười\s*20/,
    /2\s*Tổ đảng 2\s*4\sngười\s*10/,
    /2\s*Tổ đảng Ba\s*2\sngười\s*10/,
  ]);
  await standings.getByRole('button', { name: 'Trung bình' }).click();
  await expect(standings.getByRole('listitem').first()).toHaveText(/1\s*Tổ đảng 1\s*3\sngười\s*6,67/);
  await expect(page.getByRole('row').nth(1)).toHaveText(/1\s*Hà\s*Tổ đảng 1\s*1\s*2\s*đến cuối\s*20\s*Nhất/);
  await page.goto(`${server.url}/organise`);
  await expect(page.getByRole('listitem').filter({ hasText: TITLE })).toContainText('Đã xong');
  await page.goto(`${server.url}/organise/contest/${contest}/results`);
});

test('the score log opens as CSV and as a workbook', async () => {
  const [csv, xlsx] = [await download('Tải Nhật ký điểm'), await download('Tải Bảng điểm')];
  expect(csv.name).toMatch(/^diem-\d{6}\.csv$/);
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = csv.bytes.toString('utf8').slice(1).split('\r\n');
  expect(lines[0]).toBe('Số,Giờ,Ghế,Họ tên,Đơn vị,Phần thi,Câu,Điểm,Lý do,Ghi chú,Người ghi');
  expect(lines[1]).toMatch(
    /^1,\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,1,Hà,Tổ đảng 1,Rung chuông vàng,1,10,Trả lời đúng,,Người dẫn \(admin\)$/,
  );
  expect(lines).toHaveLength(1 + 4 + 1);

  expect(xlsx.name).toMatch(/^diem-\d{6}\.xlsx$/);
  const sheets = sheetsOf(xlsx.bytes);
  expect(Object.keys(sheets)).toEqual(['Nhật ký điểm', 'Đơn vị', 'Xếp hạng']);
  expect(sheets['Nhật ký điểm']).toHaveLength(1 + 4);
  expect(sheets['Đơn vị']?.slice(1).map((row) => row.slice(1, 4).join(' '))).toEqual([
    'Tổ đảng 1 3.0 20.0',
    'Tổ đảng 2 4.0 10.0',
    'Tổ đảng Ba 2.0 10.0',
  ]);
  expect(sheets['Xếp hạng']?.[1]?.slice(1, 4)).toEqual(['1.0', 'Hà', 'Tổ đảng 1']);
  expect(sheets['Xếp hạng']).toHaveLength(1 + 9);

  async function download(name: string): Promise<{ name: string; bytes: Buffer }> {
    const coming = page.waitForEvent('download');
    await follow(name);
    const file = await coming;
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }
});

/** Everybody of the draft as the server has it. */
async function people(): Promise<string[]> {
  const draft = await server.call<{
    units: { id: string; name: string }[];
    people: { seat: number; name: string; unit: string }[];
  }>('GET', `/api/contests/${contest}`);
  const unit = new Map(draft.units.map(({ id, name }) => [id, name]));
  return draft.people.map(({ seat, name, unit: of }) => `${seat} ${name}, ${unit.get(of) ?? 'no unit'}`);
}
