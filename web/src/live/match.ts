/**
 * What rounds between teams show, as `vn.hoithi.contest.round.match` has it: one shape for the stage, phones and audience
 * (`MatchScene`), one for those who lead and the jury (`MatchPanel`), one for a team's own phones (`OwnView`). What only one
 * round has is its `board`, with types in `web/src/round/<round>/board.ts`.
 *
 * Times: `…At` is epoch milliseconds by the server's clock; `…Ms` are durations.
 */
import type { Asked, Clock, Key } from './views';

export type MatchRound = 'warmup' | 'obstacle' | 'acceleration' | 'finish' | 'tiebreak' | 'judged' | 'audience';

/** FLOOR: has pressed and may answer. OUT: takes no more part in this round. */
export type Lamp = 'IDLE' | 'TURN' | 'FLOOR' | 'RIGHT' | 'WRONG' | 'OUT';

/** A team at its podium. */
export interface Team {
  /** Place of its podium, from 1. */
  number: number;
  name: string;
  unit: string;
  /** The captain's name, or those of its members. */
  people: string;
  /** In all rounds so far; to one hundredth. */
  points: number;
  lamp: Lamp;
}

export interface Buzz {
  team: number;
  /** From 1. */
  rank: number;
  /** Since the buzzer was opened; negative for one that came too early. */
  afterMs: number;
  /** Behind the first. */
  gapMs: number;
  /** The press was at most so much sooner or later. */
  errorMs: number;
  /** A lot has decided the place. */
  drawn: boolean;
}

/** One question of several; `team`: who answered or is to, 0 for nobody. NONE: nobody answered, or it was cancelled. */
export interface Pip {
  number: number;
  team: number;
  look: 'AHEAD' | 'NOW' | 'RIGHT' | 'WRONG' | 'NONE';
}

/** Teams are named by their numbers; 0 is nobody. */
export interface MatchScene<Board = unknown> {
  /** `warmup.question` and so on. */
  kind: `${MatchRound}.${string}`;
  /** The round's own step. Warm-up: READY READ RUNNING TIME FLOOR OVER. */
  stage: string;
  question: Asked | null;
  clock: Clock | null;
  turnTeam: number;
  floor: number;
  /** The verdict; null before it. */
  right: boolean | null;
  /** null until it is revealed */
  key: Key | null;
  teams: Team[];
  /** First to last. */
  buzzes: Buzz[];
  /** Whether the order of the presses is certain. */
  settled: boolean;
  pips: Pip[];
  board: Board;
}

/** What only one team's phones are told. */
export interface OwnView {
  /** The buzzer may be pressed now. */
  buzz: boolean;
  pressed: boolean;
  /** An answer may be typed or changed now. */
  type: boolean;
  /** What the server holds of this team; empty for nothing. */
  answer: string;
  /** Since the answers were opened; null for no answer. */
  recordedMs: number | null;
  /** What may be chosen now: rows, values. */
  choose: number[];
  /** The star of hope may be placed now. */
  star: boolean;
  /** Of its own answer; null before it. */
  verdict: boolean | null;
  out: boolean;
}

/** A question with its answer, for those who lead. */
export interface HostQuestion {
  asked: Asked;
  key: Key;
  accepted: string[];
  notes: string;
  source: string;
}

/** What a verdict would change. */
export interface Change {
  team: number;
  points: number;
}

/** Something to rule on now; ruled by `{type: '<round>.rule', turn, right}`. */
export interface ToRule {
  turn: number;
  team: number;
  subject: 'answer' | 'keyword' | 'steal';
  ifRight: Change[];
  ifWrong: Change[];
}

export interface AnswerRow {
  team: number;
  text: string;
  /** Since the answers were opened. */
  tookMs: number;
  /** What the machine says. */
  proposed: 'SAME' | 'NEAR' | 'DIFFERENT';
  /** null while nobody has said and the machine does not know */
  right: boolean | null;
  /** A person has said so. */
  ruled: boolean;
  /** What it brings as things stand. */
  points: number;
  late: boolean;
  byHand: boolean;
  changes: number;
  at: number;
}

/** A verdict that was given, and may be overruled. */
export interface Past {
  turn: number;
  label: string;
  team: number;
  subject: string;
  right: boolean | null;
  cancelled: boolean;
  points: number;
  text: string;
  answer: string;
}

/** The console's panel of a round between teams; the jury's too. */
export interface MatchPanel<Board = unknown> {
  round: MatchRound;
  stage: string;
  question: HostQuestion | null;
  upNext: HostQuestion | null;
  clock: Clock | null;
  turnTeam: number;
  floor: number;
  teams: Team[];
  buzzes: Buzz[];
  settled: boolean;
  /** What waits for a verdict now. */
  ruling: ToRule | null;
  /** Earliest first; empty where nobody types. */
  answers: AnswerRow[];
  pips: Pip[];
  /** Further commands that make sense now, without the round's name: `skip`, `giveFloor`, `stopClock`, … */
  acts: string[];
  past: Past[];
  reserveLeft: number;
  board: Board;
}

/** Whether a scene is one of a round between teams. */
export function isMatch(scene: { kind: string }): scene is MatchScene {
  return scene.kind.includes('.');
}

/** What a command would change if it were given now: the reply to `contest.preview`. */
export interface Preview {
  teams: { number: number; name: string; before: number; after: number; rankBefore: number; rankAfter: number }[];
  units: { unit: string; before: number; after: number; rankBefore: number; rankAfter: number }[];
  /** What the score log would get; `round` is the place in the running order. */
  entries: { round: number; label: string; team: number; seat: number; name: string; points: number }[];
  /** How the round stands: a keyword verdict may end it, or open it again. */
  stageBefore: { kind: string; over: boolean };
  stageAfter: { kind: string; over: boolean };
}
