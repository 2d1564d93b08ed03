import { createContext } from 'svelte';
import type { FormKind, Joining, Level, Means, Media, PodiumPlace, Theme, UnitRow, UnitScore } from '../live/views';
import type { BankChange } from './bank/changes';
import type { ReadFile, Told, Written, WrittenMedia } from './import/reading';
import type { ReadingProgress } from './import/upload';
import type { GoldenBellRules, PresetName } from '../round/goldenbell/rules';

/** What the organiser pages ask of the server, one method for each address. Every method may throw `ApiFailure`. */
export interface OrganiseApi {
  me(): Promise<Me>;
  firstPassword(token: string, password: string): Promise<void>;
  login(name: string, password: string): Promise<void>;
  logout(): Promise<void>;

  contests(): Promise<ContestRow[]>;
  createContest(preset: PresetName | OlympiaPreset): Promise<Draft>;
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
  /** Questions of all banks that hold every word, without diacritics; at most a hundred of them. */
  findQuestions(words: string): Promise<FoundQuestions>;

  banks(): Promise<BankRow[]>;
  bank(id: string): Promise<Bank>;
  /**
   * Changes a bank, all or nothing.
   *
   * @param revision what was looked at; refused as CHANGED_MEANWHILE when it is another by now
   * @param what was done, for the list of versions
   * @returns the bank as it is after that
   */
  changeBank(id: string, revision: number, what: string, changes: readonly BankChange[]): Promise<Bank>;
  /** The newest first. */
  bankVersions(id: string): Promise<BankVersion[]>;
  bankVersion(id: string, revision: number): Promise<Bank>;
  /** An earlier version comes back as a new one. */
  bankBack(id: string, revision: number, to: number): Promise<Bank>;
  /** With all its versions; there is no way back. */
  removeBank(id: string): Promise<void>;
  readingLimits(): Promise<ReadingLimits>;
  /** Reads a file of questions; nothing is kept. An abort is told as `ApiFailure` with the error `ABORTED`. */
  readBank(file: File, watch: ReadingWatch): Promise<ReadFile>;
  /** Makes a bank; what cannot be used yet comes along. */
  keepBank(title: string, questions: readonly Written[]): Promise<{ id: string }>;
  /** Adds questions at the end of a bank. @param what for the list of versions */
  addToBank(bank: Bank, what: string, questions: readonly Written[]): Promise<Bank>;

  media(): Promise<MediaList>;
  /** Brings a file into the library. @param sent told from time to time which part of it, 0–1, has left */
  addMedia(file: File, sent: (part: number) => void, signal: AbortSignal): Promise<{ item: MediaItem; known: boolean }>;
  describeMedia(name: string, description: string): Promise<MediaItem>;
  removeMedia(name: string): Promise<void>;
  /** Brings back what was removed. */
  restoreMedia(name: string): Promise<MediaItem>;

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

/** Rounds between teams, by the figures of these years. */
export type OlympiaPreset = 'OLYMPIA_O26' | 'OLYMPIA_O24' | 'OLYMPIA_O23' | 'OLYMPIA_O20' | 'OLYMPIA_CLASSIC';

/** Contestants who score together; `members` and `captain` are seats, 0 for no captain. */
export interface DraftTeam {
  number: number;
  name: string;
  unit: string;
  members: number[];
  captain: number;
}

/** One round of a programme. `rules` are null for a golden bell, which goes by the draft's own. */
export interface DraftPart {
  round: string;
  /** Empty for the round's own name. */
  title: string;
  rules: unknown;
  /** By their use in the round. */
  questions: Record<string, QuestionRef[]>;
  obstacle: QuestionRef | null;
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
  /** Missing or empty: each unit is a team with all its people, where teams play. */
  teams?: DraftTeam[] | null;
  /** Missing or empty: a golden bell alone. */
  programme?: DraftPart[] | null;
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

/** `BankPage.java`. */
export interface Bank {
  id: string;
  title: string;
  /** from 1, one more with each change */
  revision: number;
  /** those that can be used, as a contest would show them */
  questions: BankQuestion[];
  /** every question, to be mended */
  written: Written[];
  obstacles: WrittenObstacle[];
  olympia: OlympiaSet | null;
  /** `at`: index in `written`, -1 for the bank as a whole */
  problems: Told[];
}

/** Questions are told by their ids. */
export interface WrittenObstacle {
  id: string;
  keyword: string;
  accepted: string[];
  hint: string;
  picture: WrittenMedia;
  rows: string[];
  centre: string;
  theme: string;
  explanation: string;
  basis: string;
  source: string;
}

/** Which question is asked where; `finish` by its points. */
export interface OlympiaSet {
  warmupEach: string[][];
  warmupTogether: string[];
  obstacle: string;
  acceleration: string[];
  finish: Record<string, string[]>;
  tiebreak: string[];
}

export interface BankVersion {
  revision: number;
  title: string;
  /** empty: read from a file by the program */
  author: string;
  what: string;
  /** ms since the epoch */
  madeAt: number;
}

export interface BankQuestion {
  id: string;
  text: string;
  form: FormKind;
  options: string[];
  matches: string[];
  unit: string;
  /** Option index of a CHOICE or TRUE_FALSE; null for every other form. */
  right: number | null;
  answer: string;
  accepted: string[];
  /** Of a NUMBER: where nobody is right, whoever is closest wins. For rounds that rank. */
  closest: boolean;
  theme: string;
  level: Level;
  seconds: number | null;
  explanation: string;
  basis: string;
  source: string;
  notes: string;
  review: string;
  media: Media[];
  reveal: Media[];
  inTurn: boolean;
}

export type MediaKind = Media['kind'];

export interface MediaItem {
  /** What questions call it; its content never changes. */
  name: string;
  kind: MediaKind;
  contentType: string;
  bytes: number;
  /** For people who cannot see or hear it. */
  description: string;
  /** The file as its owner calls it. */
  sourceName: string;
  addedBy: string;
  /** ms since the epoch */
  addedAt: number;
}

export interface MediaList {
  /** The newest first. */
  items: MediaItem[];
  /** Bytes a file of each kind may have. */
  largest: Record<MediaKind, number>;
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

export interface FoundQuestions {
  total: number;
  first: FoundQuestion[];
}

export interface FoundQuestion {
  bank: string;
  bankTitle: string;
  id: string;
  ask: string;
  /** in words; empty where it has none, and then it cannot be used */
  answer: string;
  form: string;
  theme: string;
  level: Level;
  review: string;
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
/** Address of the content of something of the library. */
export const mediaUrl = (name: string) => `/media/${encodeURIComponent(name)}`;
/** Address of a bank as a file; `ids`: only these questions, in this order. */
export function bankFileUrl(
  id: string,
  { as, answers = true, ids }: { as: 'yaml' | 'xlsx' | 'docx' | 'gift'; answers?: boolean; ids?: readonly string[] },
): string {
  const query = [`as=${as}`, answers ? '' : 'answers=no', ids ? `ids=${ids.map(encodeURIComponent).join(',')}` : ''];
  return `/api/banks/${encodeURIComponent(id)}/file?${query.filter(Boolean).join('&')}`;
}
/** Address of the QR drawing of an address of this server. */
export const qrUrl = (text: string) => `/qr.svg?text=${encodeURIComponent(text)}`;
