import { ApiFailure, type OrganiseApi, type Problem } from './api';
import { uploaded } from './import/upload';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** ms after which a request counts as unanswered. */
const PATIENCE = 15_000;

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** The API over HTTP with the login cookie. @param signedOut called when a login has run out, before the call fails */
export function httpApi(signedOut: () => void): OrganiseApi {
  async function call<Reply>(method: Method, path: string, body?: BodyInit, type?: string): Promise<Reply> {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (method !== 'GET') headers['x-hoithi'] = '1';
    if (type) headers['content-type'] = type;
    const response = await ask(path, { method, headers, ...(body === undefined ? {} : { body }) });
    if (response.status === 401 && path !== '/api/login') signedOut();
    if (!response.ok) throw new ApiFailure(response.status, await reasons(response));
    return (await json(response)) as Reply;
  }
  const get = <Reply>(path: string) => call<Reply>('GET', path);
  const send = <Reply>(method: Method, path: string, body: unknown = {}) =>
    call<Reply>(method, path, JSON.stringify(body), 'application/json');
  const of = (id: string) => `/api/contests/${encodeURIComponent(id)}`;

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

    usedQuestions: () => get('/api/questions/used'),

    banks: () => get('/api/banks'),
    bank: (id) => get(`/api/banks/${encodeURIComponent(id)}`),
    readingLimits: () => get('/api/reading-limits'),
    readBank: (file, watch) =>
      uploaded(`/api/banks/read?name=${encodeURIComponent(file.name)}`, file, watch, signedOut),
    keepBank: (title, questions) => send('POST', '/api/banks', { title, questions }),
    addToBank: ({ id, revision }, what, questions) =>
      send('POST', `/api/banks/${encodeURIComponent(id)}/changes`, {
        revision,
        what,
        changes: [{ kind: 'add', questions }],
      }),

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
