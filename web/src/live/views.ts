/**
 * What each audience is shown, as the server sends it: the same records as in `vn.hoithi.contest.view` and
 * `…/round/<round>/…Views`. A view is whole: a screen shows the last one it got and computes nothing it was not told.
 *
 * Times: `…At` is epoch milliseconds by the server's clock; `…Ms` and `seconds` are durations.
 */

import type { MatchPanel, MatchScene, OwnView, Past } from './match';

export type Theme = 'CHUONG_VANG' | 'OLYMPIA';
export type Joining = 'ROSTER' | 'OPEN' | 'LOCKED';
export type Means = 'PHONE' | 'BOARD';
/** UNGRADED where the bank does not say. */
export type Level = 'RECOGNISE' | 'UNDERSTAND' | 'APPLY' | 'MASTER' | 'UNGRADED';
/** CHOICE and TRUE_FALSE are answered by an option; all others by a text: words, a number, a day, letters of options. */
export type FormKind = 'CHOICE' | 'MULTIPLE' | 'TRUE_FALSE' | 'WRITTEN' | 'NUMBER' | 'DATE' | 'ORDERING' | 'MATCHING';
/** What became of one contestant at one question. NEAR, DROPPED, UNMARKED wait for a person. */
export type Mark = 'RIGHT' | 'WRONG' | 'NO_ANSWER' | 'EXCUSED' | 'NEAR' | 'DROPPED' | 'UNMARKED';
export type Prize = 'FIRST' | 'SECOND' | 'THIRD' | 'ENCOURAGEMENT';
export type Ending = 'BELL' | 'BEST_WITHOUT_BELL' | 'FASTEST' | 'SHARED' | 'NOBODY' | 'POINTS';
export type Screen = 'ROUND' | 'FLOOR' | 'STANDINGS' | 'PODIUM' | 'BLACK';

/** The contest as every audience may know it. */
export interface Banner {
  code: string;
  title: string;
  subtitle: string;
  lines: string[];
  theme: Theme;
  /** How people are spoken to: "đồng chí", "bạn", "anh chị". */
  address: string;
  rehearsal: boolean;
}

export interface Media {
  kind: 'PICTURE' | 'SOUND' | 'VIDEO';
  url: string;
  description: string;
}

/** A countdown. Left = running ? deadlineAt − server now : leftMs. */
export interface Clock {
  totalMs: number;
  running: boolean;
  /** null while it stands still */
  deadlineAt: number | null;
  leftMs: number;
}

/**
 * A question without its answer. `options` stand under A, B, C, …; they are empty for words, numbers and days, and for
 * TRUE_FALSE: its option 0 is Đúng, 1 is Sai.
 */
export interface Asked {
  /** Names this showing of a question; an answer is given to it. */
  turn: number;
  number: number;
  /** As it is called: "7", "7b". */
  label: string;
  of: number;
  /** A reserve question after the last one. */
  extra: boolean;
  /** The one that rings the bell. */
  last: boolean;
  level: Level;
  theme: string;
  form: FormKind;
  text: string;
  options: string[];
  /** Of a MATCHING, what is put to the options, under 1, 2, 3, …; at least as many as those. */
  matches: string[];
  /** Of a NUMBER, what is counted; may be empty. */
  unit: string;
  media: Media[];
  /** The pictures come one after another while the clock runs. */
  inTurn: boolean;
}

/** Right answer and why; only ever in a view after the reveal (host: always). */
export interface Key {
  /** Option index of a CHOICE or TRUE_FALSE; null for every other form. */
  right: number | null;
  /**
   * In words: the right option's text, "Đúng"/"Sai" is left to the screen's language (empty for TRUE_FALSE); letters for
   * those that are answered so: "A, C", "C – A – D – B", "A2, B1, C3".
   */
  answer: string;
  explanation: string;
  basis: string;
  /** Shown or played with the answer. */
  media: Media[];
}

export interface Person {
  seat: number;
  name: string;
  /** Name of the unit. */
  unit: string;
}

/** Fetched on its own (`GET /api/contests/<id>/cast`), since it seldom changes; `version` tells when to fetch again. */
export interface CastList {
  version: number;
  units: string[];
  people: (Person & { means: Means; unitIndex: number })[];
}

/* ---------------------------------------------------------------- stage */

/** Address `contest.<id>.stage`. */
export interface StageView {
  banner: Banner;
  sound: { volume: number; muted: boolean };
  /** The server holds: it cannot keep what happens just now. */
  held: boolean;
  castVersion: number;
  scene: StageScene;
}

/**
 * One character per seat, in the order of the cast list:
 * `i` in · `a` in, has answered · `d` in, connection lost · `n` in, no phone has come yet · `o` out · `w` just leaving (this question) ·
 * `r` back by rescue, in · `R` back by rescue, has answered · `b` coming back now · `.` never on this floor.
 */
export type SeatStates = string;

export type StageScene =
  | { kind: 'lobby'; joinUrl: string; joined: number; expected: number; joining: Joining; units: LobbyUnit[] }
  | { kind: 'black' }
  | {
      kind: 'standings';
      rows: UnitRow[];
      after: string;
      /** Those with the most right answers; empty where more than two share that. */ best: Person[];
      bestRight: number;
      by: UnitScore;
    }
  | { kind: 'podium'; places: PodiumPlace[] }
  | { kind: 'ended'; rows: UnitRow[] }
  /** Between questions, and when the host calls the floor up. `left`: just out. */
  | {
      kind: 'floor';
      next: number;
      of: number;
      states: SeatStates;
      remaining: number;
      left: number;
      rescued: number;
      eliminates: boolean;
    }
  | {
      kind: 'question';
      stage: 'SHOWN' | 'OPEN' | 'LOCKED';
      question: Asked;
      clock: Clock;
      answered: number;
      asked: number;
      rescueAfter: number;
    }
  | {
      kind: 'reveal';
      question: Asked;
      key: Key;
      /** Answers on phones by option; empty where the answer is a text. */
      counts: number[];
      right: number;
      wrong: number;
      noAnswer: number;
      undecided: number;
      /** Paper boards, which are in `right` and `wrong` and not in `counts`. */
      boardsRight: number;
      boardsWrong: number;
      rescueAfter: number;
    }
  | {
      kind: 'rescue';
      /** null until the helpers' game is over */
      points: number | null;
      peoplePerPoint: number;
      states: SeatStates;
      chosen: Person[];
      remaining: number;
    }
  | {
      kind: 'lifebuoy';
      question: Asked;
      survivor: Person;
      counts: number[];
      votes: number;
      voters: number;
      clock: Clock;
      open: boolean;
    }
  | { kind: 'topics'; topics: string[]; chooser: Person | null; remaining: number }
  | { kind: 'allOut'; label: string; asked: number; fallen: Person[] }
  | { kind: 'severalLeft'; people: Person[]; remaining: number }
  | { kind: 'finished'; ending: Ending; winners: Person[]; right: number }
  | MatchScene;

export interface LobbyUnit {
  name: string;
  joined: number;
  total: number;
  /** Latest to join, newest first, at most four. */
  latest: string[];
}

export type UnitScore = 'SUM' | 'AVERAGE' | 'BEST' | 'SURVIVORS';

export interface UnitRow {
  rank: number;
  unit: string;
  members: number;
  /** May be a fraction for AVERAGE. */
  points: number;
  /** Places gained since the previous question; negative for lost; 0 where the place is or was shared. */
  change: number;
}

export interface PodiumPlace {
  rank: number;
  prize: Prize | null;
  person: Person;
  right: number;
  outAt: number;
  rescued: boolean;
  points: number;
}

/* ---------------------------------------------------------------- contestants' phones */

/** Addresses `contest.<id>.contestants`, the same for every phone, and `contest.<id>.audience`. */
export interface ContestantsView {
  banner: Banner;
  held: boolean;
  /** The advisers confer: everything waits. */
  conferring?: boolean;
  moment: Moment | MatchScene;
}

export type Moment =
  | { kind: 'lobby'; joined: number; expected: number }
  /** Between questions. `after` is the label of the last confirmed one, "" before the first. */
  | { kind: 'wait'; after: string; next: number; of: number; remaining: number; rescueAhead: number | null }
  | { kind: 'question'; stage: 'SHOWN' | 'OPEN' | 'LOCKED'; question: Asked; clock: Clock; mayChange: boolean }
  /** `confirmed` false: verdicts may still change. */
  | { kind: 'reveal'; question: Asked; key: Key; remaining: number }
  | { kind: 'rescue'; remaining: number; chosen: number; next: number }
  | { kind: 'lifebuoy'; question: Asked; survivor: Person; clock: Clock; open: boolean; counts: number[] }
  | { kind: 'topics'; topics: string[]; remaining: number }
  | { kind: 'allOut'; label: string }
  | { kind: 'severalLeft'; remaining: number }
  | { kind: 'finished'; ending: Ending; winners: Person[] }
  | { kind: 'ended'; rows: UnitRow[] };

/** Address `contest.<id>.seat.<n>`: this phone's own part. */
export interface SeatView {
  seat: number;
  name: string;
  unit: string;
  means: Means;
  status: 'IN' | 'OUT' | 'RESCUED' | 'WATCHING';
  /** Number of the question that ended it; 0 while in. */
  outAt: number;
  right: number;
  points: number;
  /** The answer the server holds for the present (or just closed) question. */
  answer: {
    turn: number;
    option: number | null;
    text: string;
    recordedAt: number;
    late: boolean;
    byHand: boolean;
  } | null;
  /** Vote for the lifebuoy that is open now. */
  vote: number | null;
  /** After the reveal: own mark at the question of this turn. */
  verdict: { turn: number; mark: Mark; confirmed: boolean } | null;
  /** Whether a rescue may still come for someone who is out. */
  chance: boolean;
  /** Whether this one chooses the topic of the last question. */
  choosesTopic: boolean;
  /** Once the round is finished. */
  place: { rank: number; of: number; prize: Prize | null } | null;
  unitRow: UnitRow | null;
  /** Number of the team it plays in; 0 for who plays for himself. */
  team: number;
  /** This phone may answer and buzz for its team. */
  speaks: boolean;
  /** What a round between teams tells this team alone. */
  own: OwnView | null;
}

/* ---------------------------------------------------------------- host */

/** Address `contest.<id>.host`. */
export interface HostView {
  contestId: string;
  banner: Banner;
  joining: Joining;
  screen: Screen;
  sound: { volume: number; muted: boolean };
  held: boolean;
  castVersion: number;
  lamps: {
    stages: number;
    hosts: number;
    referees: number;
    /** Seats with a phone on the line, and how many there could be. */
    phones: number;
    phonesExpected: number;
    /** People with a paper board: they are here. */
    boards: number;
    /** Stages whose sound has been turned on. */
    sounding: number;
    /** Epoch ms since when the journal cannot be written; null while it can. */
    databaseAway: number | null;
    /** Phones of people without a seat. */
    spectators: number;
    /** Numbers of the jurors on the line. */
    jurors: number[];
  };
  joinUrl: string;
  /** What undo would take back; null when nothing. `step` goes into the undo command. */
  undo: { step: number; name: string } | null;
  /** The next command of the big button; null while something must run out or be chosen first. */
  next: { type: string; seats: number } | null;
  roundIndex: number | null;
  rounds: { round: string; questions: number }[];
  /** Rounds that are over, by their place in the running order: what was ruled in them may be ruled anew. */
  earlier: { index: number; round: string; panel: Past[] | null }[];
  ended: boolean;
  units: UnitRow[];
  /** Best first; empty where everybody plays for himself. */
  teams: TeamRow[];
  /** The advisers confer: everything waits. */
  conferring: boolean;
  /** A panel between teams names its `round`. */
  round: HostGoldenBell | MatchPanel | null;
  /** Exactly what the stage shows now. */
  stage: StageScene;
}

/** A team in the standings of all rounds so far; `members` are seats, `captain` a seat or 0. */
export interface TeamRow {
  rank: number;
  number: number;
  name: string;
  unit: string;
  members: number[];
  captain: number;
  points: number;
}

/** Names of a golden bell's steps, as `undo.name` gives them; rounds between teams have their own. */
export type StepName =
  | 'show'
  | 'open'
  | 'lock'
  | 'reveal'
  | 'confirm'
  | 'offerRescue'
  | 'proposeRescue'
  | 'rescue'
  | 'skipRescue'
  | 'callLifebuoy'
  | 'closeLifebuoy'
  | 'chooseTopic'
  | 'restore'
  | 'askReserve'
  | 'end'
  | 'overrule'
  | 'cancelQuestion'
  | 'replaceQuestion'
  | 'bringBack'
  | 'sendOff';

export interface HostQuestion {
  asked: Asked;
  key: Key;
  /** Accepted wordings of a text, those accepted during the contest included. */
  accepted: string[];
  notes: string;
  source: string;
  seconds: number;
}

/** One line about one contestant at the present question. */
export interface AnswerRow {
  seat: number;
  option: number | null;
  text: string;
  mark: Mark;
  /** Given by a person, not by the machine. */
  ruled: boolean;
  tookMs: number | null;
  /** When the phone was lost; null while it is there, and where none has ever come. */
  awaySince: number | null;
  /** No phone has taken this seat so far. */
  notYet: boolean;
  /** An answer that came after time: shown to the host only. */
  late: { option: number | null; text: string; at: number } | null;
  /** Answers on paper. */
  paper: boolean;
}

export interface HostGoldenBell {
  phase:
    'READY' | 'SHOWN' | 'OPEN' | 'LOCKED' | 'REVEALED' | 'RESCUE' | 'ALL_OUT' | 'SEVERAL_LEFT' | 'TOPICS' | 'FINISHED';
  eliminates: boolean;
  /** Number of the present question, or of the next one between questions. */
  number: number;
  of: number;
  /** The present question; null between questions. */
  question: HostQuestion | null;
  /** The next one, to be read beforehand; null when none is left. */
  upNext: HostQuestion | null;
  reserveLeft: number;
  clock: Clock | null;
  states: SeatStates;
  remaining: number;
  counts: {
    asked: number;
    answered: number;
    missing: number;
    /** Of the missing: cut off. */
    away: number;
    /** Of the missing: their seats were never taken. */
    notYet: number;
    right: number;
    wrong: number;
    noAnswer: number;
    excused: number;
    undecided: number;
  };
  /** Answers by option; empty where the answer is a text. */
  optionCounts: number[];
  /** Undecided first, then wrong, no answer, late ones; during OPEN only those who have not answered. At most 300. */
  rows: AnswerRow[];
  rowsInAll: number;
  /** Everybody who is DROPPED, once locked: they can be decided for at once. */
  dropped: number[];
  /** Typed wordings with how many wrote them, once locked. */
  wordings: { text: string; mark: Mark; seats: number[] }[];
  boards: { seats: number[]; unmarked: number[] };
  rescue: {
    offered: boolean;
    points: number | null;
    most: number;
    left: number;
    proposal: number[];
    candidates: Candidate[];
    allOut: boolean;
  } | null;
  lifebuoy: {
    canCall: boolean;
    open: boolean;
    used: boolean;
    counts: number[];
    votes: number;
    clock: Clock | null;
  } | null;
  topics: { names: string[]; chooser: number | null } | null;
  allOut: { fallen: number[]; canRescue: boolean; canRestore: boolean; restoresLeft: number } | null;
  severalLeft: { seats: number[]; canAskReserve: boolean; reservesLeft: number; fastest: number[] } | null;
  finished: { ending: Ending; winners: number[] } | null;
  /** Whether a rescue can be called by hand now. */
  canOfferRescue: boolean;
  /** Questions that have been asked, latest first. */
  history: {
    turn: number;
    number: number;
    label: string;
    text: string;
    right: number;
    asked: number;
    cancelled: boolean;
  }[];
  ranking: PodiumPlace[];
  /** Survivors after each question, for the curve. */
  curve: { label: string; remaining: number }[];
}

export interface Candidate {
  seat: number;
  right: number;
  outAt: number;
  connected: boolean;
}

/* ---------------------------------------------------------------- referee */

/** Address `contest.<id>.referees`. */
export interface RefereeView {
  banner: Banner;
  castVersion: number;
  /** null between questions */
  question: {
    turn: number;
    label: string;
    stage: 'SHOWN' | 'OPEN' | 'LOCKED' | 'REVEALED';
    key: Key | null;
    form: FormKind;
    text: string;
  } | null;
  /** In the order of the cast list: `p` answers by phone · `b` board not marked · `w` board marked wrong · `r` board marked right · `o` out · `.` not playing. */
  seats: string;
}

/* ---------------------------------------------------------------- jury */

/** Address `contest.<id>.juror.<number>`. */
export interface JuryView {
  banner: Banner;
  held: boolean;
  /** The advisers confer: everything waits. */
  conferring: boolean;
  juror: { number: number; name: string };
  castVersion: number;
  /** null where the jury has nothing to do. */
  round: MatchPanel | null;
}
