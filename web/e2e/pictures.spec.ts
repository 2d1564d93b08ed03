import { expect, test, type Page } from '@playwright/test';
import { look } from './look';
import { Host, optionOf, Phone } from './people';
import { Server, type BankQuestion, type Draft } from './server';

/**
 * Pictures of every screen in its main moments, at the sizes of a projector, an old projector and a phone, for looking at:
 * `pictures/<screen>-<moment>-<size>.png`. What can be told without eyes is told here: no page is wider than its window,
 * and nothing on the stage has to be scrolled, since nobody stands there to do it.
 */
test.setTimeout(240_000);

let server: Server;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await Server.start();
});

test.afterAll(async () => {
  await server.stop();
});

test('every screen at every size', async ({ browser }) => {
  const contest = await open();
  const stage = await (await browser.newContext()).newPage();
  await stage.goto(`${server.url}/stage/${contest.code}`);
  const host = await Host.enter(browser, server, contest.id);
  const organiser = await host.page.context().newPage();
  await organiser.goto(`${server.url}/organise`);
  await expect(organiser.getByText('Phòng chờ đang mở')).toBeVisible();
  await look(organiser, 'organise-home');
  const first = contest.draft.people.slice(0, 2);
  const phones: Phone[] = [];
  for (const { seat, name } of first) phones.push(await Phone.join(browser, server, contest.code, seat, name));
  const [right, wrong] = phones as [Phone, Phone];
  const referee = await enterReferee();

  await expect(stage.getByText(/2/).first()).toBeVisible();
  await looks('lobby');
  await host.next('Bắt đầu hội thi');
  await host.next('Hiện câu hỏi 1');
  await host.next('Bắt đầu tính giờ');
  await expect(right.option(optionOf(contest.question, true))).not.toHaveAttribute('aria-disabled', 'true');
  await looks('question');
  await right.reply(contest.question, true);
  await wrong.reply(contest.question, false);
  await look(right.page, 'phone-recorded');
  await look(stage, 'stage-recorded');
  await host.lockEarly();
  await look(host.page, 'console-locked');
  await look(referee, 'referee-locked');
  await host.reveal('1');
  await expect(stage.getByText(optionOf(contest.question, true)).first()).toBeVisible();
  await looks('reveal');
  await look(wrong.page, 'phone-wrong');
  await host.next('Xác nhận');
  await expect(host.go).toContainText(/Hiện câu hỏi\s2/);
  await looks('floor');
  await host.page.keyboard.press('d');
  await expect(
    stage
      .locator('.standings, [data-scene=standings]')
      .or(stage.getByText(/Bảng điểm|Xếp hạng/i))
      .first(),
  ).toBeVisible();
  await look(stage, 'stage-standings');
  await organiser.goto(`${server.url}/organise/contest/${contest.id}/results`);
  await expect(organiser.getByRole('heading', { name: 'Đơn vị', exact: true })).toBeVisible();
  await look(organiser, 'organise-results');
  await steps();

  async function looks(moment: string): Promise<void> {
    await look(stage, `stage-${moment}`);
    await look(host.page, `console-${moment}`);
    await look(right.page, `phone-${moment}`);
  }

  async function enterReferee(): Promise<Page> {
    const { token } = await server.call<{ token: string }>('POST', `/api/contests/${contest.id}/referee-token`, {
      zone: '',
    });
    const page = await (await browser.newContext({ hasTouch: true })).newPage();
    await page.goto(`${server.url}/referee/${contest.code}#${token}`);
    return page;
  }

  /** The five steps, on a contest that is still a draft. */
  async function steps(): Promise<void> {
    const draft = await server.call<Draft>('POST', '/api/contests', { preset: 'GOLDENBELL_20' });
    const { units, people } = contest.draft;
    await server.call('PUT', `/api/contests/${draft.id}`, { ...draft, title: 'Rung chuông vàng', units, people });
    for (const step of ['name', 'rules', 'people', 'questions', 'ready']) {
      await organiser.goto(`${server.url}/organise/contest/${draft.id}/${step}`);
      await expect(organiser.getByRole('navigation', { name: 'Năm bước' })).toBeVisible();
      if (step === 'ready') await expect(organiser.getByRole('img', { name: 'Mã QR vào phòng' })).toBeVisible();
      if (step === 'questions')
        await expect(organiser.getByRole('button', { name: 'Rút lại', exact: true })).toBeVisible();
      await look(organiser, `organise-${step}`);
    }
  }
});

interface Roster {
  units: { id: string; name: string }[];
  people: { seat: number; name: string; unit: string; means: string }[];
}

/** The sample contest of thirty, with time to take pictures in, the first question one of choices. */
async function open(): Promise<{ id: string; code: string; draft: Roster; question: BankQuestion }> {
  const [{ id } = { id: '' }] = await server.call<{ id: string }[]>('GET', '/api/contests');
  const draft = await server.call<Draft & Roster>('GET', `/api/contests/${id}`);
  const { bank = '' } = draft.questions.main[0] ?? {};
  const { questions } = await server.call<{ questions: BankQuestion[] }>('GET', `/api/banks/${bank}`);
  const choice = draft.questions.main.findIndex((ref) =>
    questions.some((question) => question.id === ref.id && question.form === 'CHOICE'),
  );
  const main = [...draft.questions.main.slice(choice), ...draft.questions.main.slice(0, choice)];
  const question = questions.find((each) => each.id === main[0]?.id);
  if (!question) throw new Error('the sample contest has no question of choices');
  const people = draft.people.map((person) => (person.seat === 6 ? { ...person, means: 'BOARD' } : person));
  await server.call('PUT', `/api/contests/${id}`, {
    ...draft,
    people,
    rules: { ...draft.rules, times: [300] },
    questions: { ...draft.questions, main },
  });
  const { code } = await server.call<{ code: string }>('POST', `/api/contests/${id}/open`, {});
  return { id, code, draft: { units: draft.units, people }, question };
}
