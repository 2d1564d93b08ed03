import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiFailure, type Draft } from '../api';
import { Desk } from './desk.svelte';
import { emptyDraft } from './draft-of-test';

class Server {
  draft = emptyDraft({ updatedAt: 1 });
  saves = 0;
  failure: ApiFailure | null = null;

  contest = () => Promise.resolve(this.draft);
  saveContest = (draft: Draft) => {
    if (this.failure) return Promise.reject(this.failure);
    this.saves += 1;
    this.draft = { ...draft, updatedAt: draft.updatedAt + 1 };
    return Promise.resolve({ updatedAt: this.draft.updatedAt });
  };
}

let server: Server;
const desk = () => new Desk(server.draft, server, localStorage);
const title = (to: string) => ({ kind: 'name', to: { title: to } }) as const;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  server = new Server();
});
afterEach(() => {
  vi.useRealTimers();
});

test('changes in quick succession are saved once, as a whole', async () => {
  const page = desk();
  page.change(title('M'));
  page.change(title('Một'));
  expect(page.saving.state).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1000);
  expect(server.saves).toBe(1);
  expect(server.draft.title).toBe('Một');
  expect(page.saving.state).toBe('saved');
});

test('what is typed while a save is on its way is saved after it', async () => {
  const page = desk();
  page.change(title('Một'));
  const flushed = page.flush();
  page.change(title('Hai'));
  await flushed;
  await vi.advanceTimersByTimeAsync(1000);
  expect(server.draft.title).toBe('Hai');
  expect(page.saving.state).toBe('saved');
});

test('without a network the draft is kept in the browser and saved when the server is back', async () => {
  server.failure = new ApiFailure(0);
  const page = desk();
  page.change(title('Một'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.saving.state).toBe('offline');
  server.failure = null;
  await vi.advanceTimersByTimeAsync(6000);
  expect(server.draft.title).toBe('Một');
});

test('a page closed before it could save finds its changes when it is opened again', async () => {
  server.failure = new ApiFailure(0);
  const closed = desk();
  closed.change(title('Một'));
  closed.leave();
  await vi.advanceTimersByTimeAsync(0);
  server.failure = null;
  const reopened = desk();
  expect(reopened.draft.title).toBe('Một');
  expect(await reopened.flush()).toBe(true);
  expect(server.draft.title).toBe('Một');
});

test('of two versions a person chooses: their own', async () => {
  const page = desk();
  server.draft = { ...server.draft, title: 'Của người khác', updatedAt: 9 };
  server.failure = new ApiFailure(409);
  page.change(title('Của tôi'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.saving.state).toBe('elsewhere');
  server.failure = null;
  await page.keepMine();
  expect(server.draft).toMatchObject({ title: 'Của tôi', updatedAt: 10 });
});

test('of two versions a person chooses: the one of the server', async () => {
  const page = desk();
  server.draft = { ...server.draft, title: 'Của người khác', updatedAt: 9 };
  server.failure = new ApiFailure(409);
  page.change(title('Của tôi'));
  await vi.advanceTimersByTimeAsync(1000);
  page.takeTheirs();
  expect(page.draft.title).toBe('Của người khác');
  expect(page.saving.state).toBe('saved');
});

test('a contest that was opened meanwhile takes no changes any more', async () => {
  const page = desk();
  server.draft = { ...server.draft, status: 'open' };
  server.failure = new ApiFailure(409);
  page.change(title('Muộn'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.saving.state).toBe('closed');
  page.change(title('Muộn hơn'));
  expect(page.draft.title).toBe('Rung chuông vàng');
});

test('what the server does not take is told, and the next change tries again', async () => {
  server.failure = new ApiFailure(400, { error: 'TITLE_IS_TOO_LONG' });
  const page = desk();
  page.change(title('Dài'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.saving).toMatchObject({ state: 'refused', failure: { error: 'TITLE_IS_TOO_LONG' } });
  server.failure = null;
  page.change(title('Ngắn'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.saving.state).toBe('saved');
});

test('a page that was left tries no more, so that it cannot overwrite what is written after it', async () => {
  server.failure = new ApiFailure(401);
  const left = desk();
  left.change(title('Cũ'));
  left.leave();
  await vi.advanceTimersByTimeAsync(0);
  server.failure = null;
  const reopened = desk();
  reopened.change(title('Mới'));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(server.draft.title).toBe('Mới');
  expect(server.saves).toBe(1);
});

test('a server that is busy with the same draft is asked again, and nobody has to choose', async () => {
  server.failure = new ApiFailure(409, { error: 'BUSY' });
  const page = desk();
  page.change(title('Một'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.saving.state).toBe('waiting');
  server.failure = null;
  await vi.advanceTimersByTimeAsync(1000);
  expect(server.draft.title).toBe('Một');
  expect(page.saving.state).toBe('saved');
});
