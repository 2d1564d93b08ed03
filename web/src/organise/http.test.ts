import { afterEach, expect, test, vi } from 'vitest';
import { ApiFailure } from './api';
import { emptyDraft } from './contest/draft-of-test';
import { httpApi } from './http';

const asked = vi.fn<(path: string, init: RequestInit) => Promise<Response>>();
const replying = (status: number, body: unknown = {}) => {
  asked.mockImplementation(() =>
    Promise.resolve(new Response(status === 204 ? null : JSON.stringify(body), { status })),
  );
  vi.stubGlobal('fetch', asked);
};
const failureOf = async (call: Promise<unknown>) => {
  const failure = await call.catch((reason: unknown) => reason);
  if (!(failure instanceof ApiFailure)) throw new Error('the call did not fail');
  return failure;
};

afterEach(() => {
  vi.unstubAllGlobals();
  asked.mockReset();
});

test('what changes something carries the header that other sites cannot send, reading does not', async () => {
  replying(200, []);
  const api = httpApi(() => undefined);
  await api.contests();
  await api.saveContest(emptyDraft({ id: 'a/b' }));
  const [read, saved] = asked.mock.calls;
  expect(read?.[1].headers).not.toHaveProperty('x-hoithi');
  expect(saved?.[0]).toBe('/api/contests/a%2Fb');
  expect(saved?.[1]).toMatchObject({ method: 'PUT', headers: { 'x-hoithi': '1', 'content-type': 'application/json' } });
});

test('a login that ran out is told once and leads away; a wrong password is not that', async () => {
  const signedOut = vi.fn();
  const api = httpApi(signedOut);
  replying(401);
  expect((await failureOf(api.login('admin', 'sai'))).status).toBe(401);
  expect(signedOut).not.toHaveBeenCalled();
  expect((await failureOf(api.contests())).signedOut).toBe(true);
  expect(signedOut).toHaveBeenCalledOnce();
});

test('no reply is offline, a refusal carries its name and its problems', async () => {
  const api = httpApi(() => undefined);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('unreachable')));
  expect((await failureOf(api.contests())).offline).toBe(true);
  const problems = [{ field: 'questions', name: 'TOO_FEW', detail: 'Thiếu 3 câu' }];
  replying(422, { error: 'NOT_READY', problems });
  expect(await failureOf(api.openContest('c1'))).toMatchObject({ offline: false, error: 'NOT_READY', problems });
});

test('a proxy that answers with a page is a failure without a name, not a crash', async () => {
  asked.mockImplementation(() => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 })));
  vi.stubGlobal('fetch', asked);
  expect(await failureOf(httpApi(() => undefined).contests())).toMatchObject({ status: 502, error: '' });
});

test('a reply without a body is a success', async () => {
  replying(204);
  await expect(httpApi(() => undefined).logout()).resolves.toBeUndefined();
});

test('a list is sent as text, a file as a sheet', async () => {
  replying(200, { rows: [], units: [], columns: {}, problems: [] });
  const api = httpApi(() => undefined);
  await api.readRoster('Hà\tTổ 1');
  await api.readRoster(new File(['x'], 'danh sách.xlsx'));
  const types = asked.mock.calls.map(([, init]) => new Headers(init.headers).get('content-type'));
  expect(types[0]).toContain('text/plain');
  expect(types[1]).toContain('spreadsheetml');
});
