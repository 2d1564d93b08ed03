import { ApiFailure, type Bank, type ContestRow, type Draft, type OrganiseApi, type Roster } from '../src/organise/api';
import { proposed, counted, drawn, drawnAside, refOf, type Pooled } from '../src/organise/questions/draw';
import { preset } from '../src/round/goldenbell/rules';
import bank from './organise-bank.json';
import { PEOPLE, UNITS } from './organise-people';
import { results } from './organise-results';

/** usual: four units, 97 people · empty: nothing yet · fresh: a new draft · offline: nothing can be saved · conflict. */
export type World = 'usual' | 'empty' | 'fresh' | 'offline' | 'conflict' | 'many';

const BANK = {
  ...bank,
  questions: bank.questions.map((question) => ({ ...question, media: [] })),
} as Bank;
const OTHER: Bank = {
  id: 'dieu-le',
  title: 'Điều lệ Đảng và quy định thi hành',
  questions: BANK.questions.slice(0, 12).map((question) => ({
    ...question,
    id: `d-${question.id}`,
    text: `${question.text.replace(/\?$/, '')}, theo Điều lệ?`,
    theme: 'Điều lệ Đảng',
    review: 'reviewed',
  })),
};
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

function questions(): Draft['questions'] {
  const pool: Pooled[] = BANK.questions.map((question) => ({ ...question, bank: BANK.id }));
  const main = drawn(pool, proposed(counted(pool), 20), { seed: 7 });
  const reserve = drawnAside(pool, 5, { seed: 7, used: main, levels: ['UNDERSTAND', 'APPLY'] });
  const bell = drawnAside(pool, 3, { seed: 7, used: [...main, ...reserve], levels: ['MASTER', 'APPLY'] });
  return { main: main.map(refOf), reserve: reserve.map(refOf), bell: bell.map(refOf) };
}

function draft(world: World): Draft {
  const fresh = world === 'fresh';
  return {
    id: 'c1',
    code: '738204',
    status: 'draft',
    title: 'Rung chuông vàng',
    subtitle: fresh ? '' : 'Tự hào truyền thống',
    lines: fresh ? [] : ['Đảng bộ xã Tân Hoà', 'Chi bộ cơ quan'],
    theme: 'CHUONG_VANG',
    address: 'đồng chí',
    joining: 'ROSTER',
    day: fresh ? null : inDays(7),
    place: fresh ? '' : 'Hội trường xã Tân Hoà',
    units: fresh ? [] : UNITS,
    people: fresh ? [] : PEOPLE,
    rules: preset('GOLDENBELL_20'),
    questions: fresh ? { main: [], reserve: [], bell: [] } : questions(),
    rehearsal: null,
    updatedAt: 1,
  };
}

function rows(): ContestRow[] {
  const row = (id: string, title: string, given: Partial<ContestRow>): ContestRow => ({
    id,
    code: '738204',
    title,
    subtitle: '',
    status: 'ended',
    day: null,
    people: 97,
    units: 4,
    questions: 20,
    updatedAt: Date.now(),
    problems: 0,
    ...given,
  });
  return [
    row('c1', 'Rung chuông vàng', { subtitle: 'Tự hào truyền thống', status: 'draft', day: inDays(7) }),
    row('c2', 'Tìm hiểu Luật Công đoàn', { status: 'draft', day: inDays(24), people: 64, problems: 2 }),
    row('c3', 'Học tập và làm theo Bác', { status: 'ended', day: inDays(-32), people: 64, units: 6 }),
    row('c4', 'Kể chuyện về Bác', { status: 'ended', day: inDays(-180), people: 40, units: 8 }),
  ];
}

const roster: Roster = {
  rows: [
    ...PEOPLE.slice(0, 38).map((person, i) => ({
      line: i + 2,
      seat: null,
      name: person.name,
      unit: UNITS.find((unit) => unit.id === person.unit)?.name ?? '',
      means: person.means,
      problem: null,
    })),
    { line: 41, seat: null, name: PEOPLE[4]?.name ?? '', unit: 'Tổ đảng 1', means: 'PHONE', problem: 'PERSON_TWICE' },
    { line: 42, seat: null, name: 'Đặng Văn Ưởng', unit: '', means: 'PHONE', problem: 'UNIT_IS_EMPTY' },
  ],
  units: UNITS.map((unit) => unit.name),
  columns: { name: 'B', unit: 'C', means: 'E' },
  problems: [],
};

const soon = <Value>(value: Value) =>
  new Promise<Value>((resolve) => setTimeout(() => resolve(structuredClone(value)), 60));

export function fakeApi(world: World): OrganiseApi {
  let kept = draft(world);
  let saves = 0;
  const bankRow = ({ id, title, questions: all }: Bank) => ({
    id,
    title,
    questions: all.length,
    usable: all.filter(({ review }) => review !== 'draft').length,
    themes: Object.fromEntries(all.map(({ theme }) => [theme, 1])),
    levels: {},
    forms: {},
  });
  return {
    me: () => soon({ name: 'Trần Thị Lan' }),
    firstPassword: () => soon(undefined),
    login: (_name, password) => (password === 'sai' ? Promise.reject(new ApiFailure(401)) : soon(undefined)),
    logout: () => soon(undefined),
    contests: () => soon(world === 'empty' ? [] : rows()),
    createContest: () => soon(kept),
    contest: (id) => {
      if (world === 'conflict' && saves > 0) return soon({ ...kept, title: 'Của máy kia', updatedAt: 99 });
      return id === 'c3'
        ? soon({ ...kept, status: 'ended' as const })
        : id === 'c5'
          ? soon({ ...kept, status: 'open' as const })
          : soon(kept);
    },
    saveContest: (next) => {
      saves += 1;
      if (world === 'offline') return Promise.reject(new ApiFailure(0));
      if (world === 'conflict') return Promise.reject(new ApiFailure(409, { error: 'CHANGED_ELSEWHERE' }));
      kept = { ...next, updatedAt: next.updatedAt + 1 };
      return soon({ updatedAt: kept.updatedAt });
    },
    removeContest: () => soon(undefined),
    openContest: () =>
      Promise.reject(
        new ApiFailure(422, {
          error: 'NOT_READY',
          problems: [{ field: 'place', name: 'PLACE', detail: 'Thiếu nơi tổ chức' }],
        }),
      ),
    links: () =>
      soon({
        join: 'http://192.168.1.20:8080/j/738204',
        stage: 'http://192.168.1.20:8080/stage/738204',
        console: 'http://192.168.1.20:8080/console/c1',
        referee: [{ zone: '', url: 'http://192.168.1.20:8080/referee/738204#abc' }],
      }),
    refereeToken: (_id, zone) => soon({ token: 'abc', url: `http://192.168.1.20:8080/referee/738204#${zone}` }),
    readRoster: () => soon(roster),
    banks: () => soon(world === 'empty' ? [bankRow(BANK)] : [bankRow(BANK), bankRow(OTHER)]),
    bank: (id) => soon(id === OTHER.id ? OTHER : BANK),
    results: () => soon(results),
  };
}
