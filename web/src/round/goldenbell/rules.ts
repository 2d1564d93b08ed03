import type { Prize, UnitScore } from '../../live/views';

export type Mode = 'ELIMINATION' | 'ACCUMULATION';
export type RescueOrder = 'BEST' | 'DRAWN' | 'BY_HAND';

/** When and how people come back; figures of 0 mean "not by this". */
export interface RescueRules {
  times: number;
  after: number;
  below: number;
  peoplePerPoint: number;
  mostPercent: number;
  most: number;
  order: RescueOrder;
}

/** `GoldenBellRules` of the server as JSON; durations are seconds. Ranges: `figures.ts`. */
export interface GoldenBellRules {
  mode: Mode;
  questions: number;
  /** By stage: the questions are cut into as many equal stages as there are times. */
  times: number[];
  suggestedTimes: boolean;
  settle: number;
  mayChange: boolean;
  rescue: RescueRules;
  lifebuoys: number;
  lifebuoyTime: number;
  restores: number;
  tieReserves: number;
  pointsPerRight: number;
  prizes: { kind: Prize; count: number }[];
  unitScore: UnitScore;
  bestMembers: number;
}

export type PresetName = 'GOLDENBELL_15' | 'GOLDENBELL_20' | 'GOLDENBELL_30' | 'ACCUMULATION_20';
export const PRESETS: readonly PresetName[] = ['GOLDENBELL_15', 'GOLDENBELL_20', 'GOLDENBELL_30', 'ACCUMULATION_20'];

/** The figures of the rule book, the same as `GoldenBellRules.preset` and `accumulation` on the server. */
export function preset(name: PresetName): GoldenBellRules {
  const questions = { GOLDENBELL_15: 15, GOLDENBELL_20: 20, GOLDENBELL_30: 30, ACCUMULATION_20: 20 }[name];
  const points = name === 'ACCUMULATION_20';
  return {
    mode: points ? 'ACCUMULATION' : 'ELIMINATION',
    questions,
    times: [15],
    suggestedTimes: false,
    settle: 0.3,
    mayChange: true,
    rescue: {
      times: points ? 0 : 1,
      after: points ? 0 : Math.floor(questions / 2),
      below: points ? 0 : 10,
      peoplePerPoint: 1,
      mostPercent: 0,
      most: 0,
      order: 'BEST',
    },
    lifebuoys: points ? 0 : 1,
    lifebuoyTime: 20,
    restores: points ? 0 : 3,
    tieReserves: points ? 0 : 3,
    pointsPerRight: points ? 10 : 1,
    prizes: [
      { kind: 'FIRST', count: 1 },
      { kind: 'SECOND', count: 1 },
      { kind: 'THIRD', count: 3 },
      { kind: 'ENCOURAGEMENT', count: 6 },
    ],
    unitScore: 'SUM',
    bestMembers: 5,
  };
}

/** The preset these rules began as: same mode, same number of questions; null when none is. */
export function presetOf(rules: GoldenBellRules): PresetName | null {
  return (
    PRESETS.find((name) => {
      const figures = preset(name);
      return figures.mode === rules.mode && figures.questions === rules.questions;
    }) ?? null
  );
}
