import type { GoldenBellRules } from './rules';

export type FigureUnit = 'questions' | 'seconds' | 'times' | 'people' | 'points' | 'percent' | 'members';

/** One number of the rules: where it stands, its bounds (as on the server) and how it is read and written. */
export interface Figure {
  name: FigureName;
  unit: FigureUnit;
  least: number;
  most: number;
  step: number;
  /** Whether 0 means "never" or "no limit". */
  zeroIsNone: boolean;
  get: (rules: GoldenBellRules) => number;
  set: (rules: GoldenBellRules, value: number) => GoldenBellRules;
}

type Plain =
  'questions' | 'settle' | 'lifebuoys' | 'lifebuoyTime' | 'restores' | 'tieReserves' | 'pointsPerRight' | 'bestMembers';
type OfRescue = 'times' | 'after' | 'below' | 'peoplePerPoint' | 'mostPercent' | 'most';
export type FigureName = Plain | `rescue.${OfRescue}`;

/** Seconds a stage may give. */
export const LEAST_SECONDS = 3;
export const MOST_SECONDS = 600;
export const MOST_STAGES = 10;

function plain(name: Plain, unit: FigureUnit, least: number, most: number, step = 1): Figure {
  const get = (rules: GoldenBellRules) => rules[name];
  return {
    name,
    unit,
    least,
    most,
    step,
    zeroIsNone: false,
    get,
    set: (rules, value) => ({ ...rules, [name]: value }),
  };
}

function ofRescue(name: OfRescue, unit: FigureUnit, least: number, most: number, zeroIsNone = false): Figure {
  const set = (rules: GoldenBellRules, value: number) => ({ ...rules, rescue: { ...rules.rescue, [name]: value } });
  return { name: `rescue.${name}`, unit, least, most, step: 1, zeroIsNone, get: (rules) => rules.rescue[name], set };
}

export const FIGURES = {
  questions: plain('questions', 'questions', 1, 200),
  settle: plain('settle', 'seconds', 0, 2, 0.1),
  pointsPerRight: plain('pointsPerRight', 'points', 1, 1000),
  bestMembers: plain('bestMembers', 'members', 1, 1000),
  rescueTimes: ofRescue('times', 'times', 0, 10),
  rescueAfter: ofRescue('after', 'questions', 0, 200, true),
  rescueBelow: ofRescue('below', 'people', 0, 1000, true),
  peoplePerPoint: ofRescue('peoplePerPoint', 'people', 1, 100),
  mostPercent: ofRescue('mostPercent', 'percent', 0, 100, true),
  most: ofRescue('most', 'people', 0, 10_000, true),
  lifebuoys: plain('lifebuoys', 'times', 0, 5),
  lifebuoyTime: plain('lifebuoyTime', 'seconds', LEAST_SECONDS, MOST_SECONDS),
  restores: plain('restores', 'times', 0, 20),
  tieReserves: plain('tieReserves', 'questions', 0, 20),
} as const satisfies Record<string, Figure>;

/** The nearest value the figure may have: on a step, within its bounds. */
export function fitting({ least, most, step }: Pick<Figure, 'least' | 'most' | 'step'>, value: number): number {
  if (!Number.isFinite(value)) return least;
  const onStep = Math.round(value / step) * step;
  return Math.min(most, Math.max(least, Number(onStep.toFixed(2))));
}
