export const STEPS = ['name', 'rules', 'people', 'questions', 'ready'] as const;
export type Step = (typeof STEPS)[number];

export const BANK_PARTS = ['questions', 'question', 'add', 'set', 'versions'] as const;
/** Pages of one bank; `of` names the question or the version that is looked at. */
export type BankPart = (typeof BANK_PARTS)[number];

/** The organiser pages, by address. */
export type Route =
  | { page: 'home' }
  | { page: 'banks' }
  | { page: 'first'; token: string }
  | { page: 'login'; then: string }
  | { page: 'contest'; id: string; step: Step }
  | { page: 'results'; id: string }
  | { page: 'bank'; id: string; part: BankPart; of: string }
  | { page: 'import' }
  | { page: 'media' }
  | { page: 'unknown' };

export function routeOf(address: string): Route {
  const { pathname, searchParams } = new URL(address, 'http://here');
  const [, root, page, id, part, of] = pathname.replace(/\/+$/, '').split('/').map(decode);
  if (root !== 'organise') return { page: 'unknown' };
  switch (page) {
    case undefined:
      return { page: 'home' };
    case 'first':
      return { page: 'first', token: searchParams.get('token') ?? '' };
    case 'login':
      return { page: 'login', then: within(searchParams.get('then')) };
    case 'contest':
      return contestRoute(id, part);
    case 'import':
      return { page: 'import' };
    case 'media':
      return { page: 'media' };
    case 'bank':
      return id ? bankRoute(id, part, of) : { page: 'banks' };
    default:
      return { page: 'unknown' };
  }
}

export const to = {
  home: '/organise',
  banks: '/organise/bank',
  import: '/organise/import',
  media: '/organise/media',
  login: (then: string) => `/organise/login?then=${encodeURIComponent(then)}`,
  contest: (id: string, step: Step) => `/organise/contest/${encodeURIComponent(id)}/${step}`,
  results: (id: string) => `/organise/contest/${encodeURIComponent(id)}/results`,
  bank: (id: string, part?: BankPart, of?: string | number) =>
    '/organise/bank/' +
    [id, part, of]
      .filter((each) => each !== undefined)
      .map(encodeURIComponent)
      .join('/'),
  console: (id: string) => `/console/${encodeURIComponent(id)}`,
};

function contestRoute(id: string | undefined, part = 'name'): Route {
  if (!id) return { page: 'unknown' };
  if (part === 'results') return { page: 'results', id };
  const step = STEPS.find((each) => each === part);
  return step ? { page: 'contest', id, step } : { page: 'unknown' };
}

function bankRoute(id: string, given = 'questions', of = ''): Route {
  const part = BANK_PARTS.find((each) => each === given);
  return part ? { page: 'bank', id, part, of } : { page: 'unknown' };
}

/** Only pages behind this login are gone back to, never another site. */
function within(then: string | null): string {
  return then && /^\/(organise|console)(\/|\?|$)/.test(then) ? then : to.home;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
