import { createContext } from 'svelte';
import type { FormKind, Joining, Level, Means, PodiumPlace, Theme, UnitRow, UnitScore } from '../live/views';
import type { ReadFile, Written } from './import/reading';
import type { ReadingProgress } from './import/upload';
import type { GoldenBellRules, PresetName } from '../round/goldenbell/rules';

/** What the organiser pages ask of the server, one method for each address. Every method may throw `ApiFailure`. */
export interface OrganiseApi {
  me(): Promise<Me>;
  firstPassword(token: string, password: string): Promise<void>;
  login(name: string, password: string): Promise<void>;
  logout(): Promise<void>;

  contests(): Promise<ContestRow[]>;
  createContest(preset: PresetName): Promise<Draft>;
  contest(id: string): Promise<Draft>;
  /** Saves the whole draft; only while it is one. */
  saveContest(draft: Draft): Promise<Pick<Draft, 'updatedAt'>>;
  removeContest(id: string): Promise<void>;
  openContest(id: string): Promise<{ code: string }>;
  links(id: string): Promise<Links>;
  refereeToken(id: string, zone: string): Promise<{ token: string; url: string }>;
  readRoster(roster: string | File): Promise<Roster>;

  /** Questions that were asked in contests, by bank and id. */
  usedQuestions(): Promise<UsedQuestion[]>;

  banks(): Promise<BankRow[]>;
  bank(id: string): Promise<Bank>;
  readingLimits(): Promise<ReadingLimits>;
  /** Reads a file of questions; nothing is kept. An abort is told as `ApiFailure` with the error `ABORTED`. */
  readBank(file: File, watch: ReadingWatch): Promise<ReadFile>;
  /** Makes a bank; what cannot be used yet comes along. */
  keepBank(title: string, questions: readonly Written[]): Promise<{ id: string }>;
  /** Adds questions at the end of a bank. @param what for the list of versions */
  addToBank(bank: Bank, what: string, questions: readonly Written[]): Promise<Bank>;

  results(id: string): Promise<Results>;
}

export interface Me {
  name: string;
}

export type ContestStatus = 'draft' | 'open' | 'running' | 'ended';

export interface ContestRow {
  id: string;
  code: string;
  title: string;
  subtitle: string;
  status: ContestStatus;
  /** `2026-11-28`; empty or null while it is not fixed. */
  day: string | null;
  people: number;
  units: number;
  questions: number;
  /** ms since the epoch */
  updatedAt: number;
  /** Things still missing before it can be opened. */
  problems: number;
  /** Played by virtual contestants. */
  rehearsal: boolean;
}

export interface DraftUnit {
  id: string;
  name: string;
  parent: string | null;
}

export interface DraftPerson {
  seat: number;
  name: string;
  /** id of the unit */
  unit: string;
  means: Means;
}

export interface QuestionRef {
  bank: string;
  id: string;
}

/** One contest in which a question was asked. */
export interface Use {
  /** id of the contest */
  contest: string;
  title: string;
  /** `2026-02-03`, for which it was planned; null where it was not fixed */
  day: string | null;
  /** when it was shown, ms since the epoch */
  at: number;
}

/** A question with its uses, the latest first. */
export interface UsedQuestion extends QuestionRef {
  uses: readonly Use[];
}

/** `main` by number, `reserve` in the order they are used, `bell`: topics offered for the last question. */
export interface DraftQuestions {
  main: QuestionRef[];
  reserve: QuestionRef[];
  bell: QuestionRef[];
}

export interface Draft {
  id: string;
  code: string;
  status: ContestStatus;
  title: string;
  subtitle: string;
  lines: string[];
  theme: Theme;
  address: string;
  joining: Joining;
  day: string | null;
  place: string;
  units: DraftUnit[];
  people: DraftPerson[];
  rules: GoldenBellRules;
  questions: DraftQuestions;
  /** Played by virtual contestants; null for a real contest. */
  rehearsal: boolean | null;
  updatedAt: number;
}

export interface Problem {
  field: string;
  name: string;
  detail: string;
}

export interface Links {
  join: string;
  stage: string;
  console: string;
  referee: { zone: string; url: string }[];
}

export interface Roster {
  rows: RosterRow[];
  units: string[];
  /** What each field was read from: a heading, else the letter of the column. */
  columns: Record<string, string | null>;
  /** Those of the whole list have line 0. */
  problems: { line: number; name: string; detail: string }[];
}

export interface RosterRow {
  /** of the sheet or the pasted text, from 1 */
  line: number;
  seat: number | null;
  name: string;
  /** name of the unit */
  unit: string;
  means: Means;
  problem: string | null;
}

export interface BankRow {
  id: string;
  title: string;
  questions: number;
  usable: number;
  /** How many usable questions each has. */
  themes: Record<string, number>;
  levels: Partial<Record<Level, number>>;
  forms: Partial<Record<FormKind, number>>;
}

export interface Bank {
  id: string;
  title: string;
  /** one more with each change */
  revision: number;
  questions: BankQuestion[];
}

export interface BankQuestion {
  id: string;
  text: string;
  form: FormKind;
  options: string[];
  /** Option index; null for WRITTEN. */
  right: number | null;
  answer: string;
  accepted: string[];
  /** The answer that comes closest wins: no question for a round where each answer is right or wrong. */
  closest: boolean;
  theme: string;
  level: Level;
  seconds: number | null;
  explanation: string;
  basis: string;
  source: string;
  notes: string;
  review: string;
}

/** How large a file of questions may be. */
export interface ReadingLimits {
  bytes: number;
  questions: number;
}

/** Who follows the reading of a file, and may end it. */
export interface ReadingWatch {
  progress: (progress: ReadingProgress) => void;
  signal: AbortSignal;
}

export interface Results {
  units: UnitRow[];
  /** Standings by each way of summing up; `units` is by the way of the rules, which is `unitScore`. */
  unitsBy: Partial<Record<UnitScore, UnitRow[]>>;
  unitScore: UnitScore;
  ranking: PodiumPlace[];
  /** Entries of the score log. */
  entries: number;
  finishedAt: number | null;
  title: string;
  /** Survivors after each question; the first point, without a label, is the start. Empty where nobody leaves. */
  curve: { label: string; remaining: number }[];
}

/** `offline`: no reply came · `signedOut`: 401 · otherwise the server said no and `error` says why. */
export class ApiFailure extends Error {
  readonly status: number;
  readonly error: string;
  readonly detail: string;
  readonly problems: readonly Problem[];

  constructor(status: number, body: { error?: string; detail?: string; problems?: Problem[] } = {}) {
    super(body.error ?? `HTTP ${status}`);
    this.status = status;
    this.error = body.error ?? '';
    this.detail = body.detail ?? '';
    this.problems = body.problems ?? [];
  }

  get offline(): boolean {
    return this.status === 0;
  }

  get signedOut(): boolean {
    return this.status === 401;
  }
}

export const [useApi, provideApi] = createContext<OrganiseApi>();

/** Address of a file with the scores of a contest, its words in this language. */
export const scoresUrl = (id: string, ending: 'csv' | 'xlsx', language: 'vi' | 'en') =>
  `/api/contests/${encodeURIComponent(id)}/scores.${ending}?lang=${language}`;
/** Address of the QR drawing of an address of this server. */
export const qrUrl = (text: string) => `/qr.svg?text=${encodeURIComponent(text)}`;
