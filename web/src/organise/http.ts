import { ApiFailure, type OrganiseApi, type Problem } from './api';
import { upload } from './upload';
import { uploaded } from './import/upload';
import { sendable } from './question/sendable';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** ms after which a request counts as unanswered. */
const PATIENCE = 15_000;

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The API over HTTP with the login cookie. @param signedOut called when a login has run out, before the call fails */
export function httpApi(signedOut: () => void): OrganiseApi {
  async function call<Reply>(method: Method, path: string, body?: BodyInit, type?: string): Promise<Reply> {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (method !== 'GET') headers['x-hoithi'] = '1';
    if (type) headers['content-type'] = type;
    const response = await ask(path, { method, headers, ...(body === undefined ? {} : { body }) });
    return await answered<Reply>(response, path !== '/api/login');
  }
  async function answered<Reply>(response: Response, needsLogin = true): Promise<Reply> {
    if (response.status === 401 && needsLogin) signedOut();
    if (!response.ok) throw new ApiFailure(response.status, await reasons(response));
    return (await json(response)) as Reply;
  }
  const get = <Reply>(path: string) => call<Reply>('GET', path);
  const send = <Reply>(method: Method, path: string, body: unknown = {}) =>
    call<Reply>(method, path, JSON.stringify(body), 'application/json');
  const of = (id: string) => `/api/contests/${encodeURIComponent(id)}`;
  const media = (name: string) => `/api/media/${encodeURIComponent(name)}`;
  const ofBank = (id: string) => `/api/banks/${encodeURIComponent(id)}`;

  return {
    me: () => get('/api/me'),
    firstPassword: (token, password) => send('POST', '/api/first-password', { token, password }),
    login: (name, password) => send('POST', '/api/login', { name, password }),
    logout: () => send('POST', '/api/logout'),

    contests: () => get('/api/contests'),
    createContest: (preset) => send('POST', '/api/contests', { preset }),
    contest: (id) => get(of(id)),
    saveContest: (draft) => send('PUT', of(draft.id), draft),
    removeContest: (id) => call('DELETE', of(id)),
    openContest: (id) => send('POST', `${of(id)}/open`),
    links: (id) => get(`${of(id)}/links`),
    refereeToken: (id, zone) => send('POST', `${of(id)}/referee-token`, { zone }),
    readRoster: (roster) =>
      call('POST', '/api/roster', roster, typeof roster === 'string' ? 'text/plain; charset=utf-8' : SHEET),

    findQuestions: (words) => get(`/api/questions?q=${encodeURIComponent(words)}`),
    usedQuestions: () => get('/api/questions/used'),

    banks: () => get('/api/banks'),
    bank: (id) => get(ofBank(id)),
    changeBank: (id, revision, what, changes) => send('POST', `${ofBank(id)}/changes`, { revision, what, changes }),
    bankVersions: (id) => get(`${ofBank(id)}/versions`),
    bankVersion: (id, revision) => get(`${ofBank(id)}/versions/${revision}`),
    bankBack: (id, revision, to) => send('POST', `${ofBank(id)}/back`, { revision, to }),
    removeBank: (id) => call('DELETE', ofBank(id)),
    readingLimits: () => get('/api/reading-limits'),
    readBank: (file, watch) =>
      uploaded(`/api/banks/read?name=${encodeURIComponent(file.name)}`, file, watch, signedOut),
    keepBank: (title, questions) => send('POST', '/api/banks', { title, questions: questions.map(sendable) }),
    addToBank: ({ id, revision }, what, questions) =>
      send('POST', `/api/banks/${encodeURIComponent(id)}/changes`, {
        revision,
        what,
        changes: [{ kind: 'add', questions: questions.map(sendable) }],
      }),

    media: () => get('/api/media'),
    addMedia: async (file, sent, signal) => {
      const path = `/api/media?name=${encodeURIComponent(file.name)}`;
      return await answered(await upload(path, file, sent, signal));
    },
    describeMedia: (name, description) => send('PATCH', media(name), { description }),
    removeMedia: (name) => call('DELETE', media(name)),
    restoreMedia: (name) => send('POST', `${media(name)}/restore`),

    results: (id) => get(`${of(id)}/results`),
  };
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    throw new ApiFailure(0);
  }
}

async function json(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

interface Reasons {
  error?: string;
  detail?: string;
  problems?: Problem[];
}

async function reasons(response: Response): Promise<Reasons> {
  try {
    const body = await json(response);
    return typeof body === 'object' && body !== null ? (body as Reasons) : {};
  } catch {
    // a proxy's page, not our server's JSON
    return {};
  }
}
