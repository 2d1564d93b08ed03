import type { Choice } from '../../console/go';
import type { HostGoldenBell, HostView } from '../../live/views';
import type { Names } from '../../console/moment';
import { lastLabel, nameList, onFloor } from './OnConsoleFacts';
import { t } from './OnConsoleText';

/** The ways among which a person must choose; the machine never does. */

/** Everybody wrong at once. */
export function allOutChoices({ banner, stage }: HostView, bell: HostGoldenBell, names: Names): Choice[] {
  const fallen = bell.allOut?.fallen ?? [];
  const n = fallen.length;
  const q = stage.kind === 'allOut' ? stage.label : lastLabel(bell);
  const best = bell.ranking[0];
  return [
    {
      title: t('choice.rescue'),
      lines: [t('choice.rescue.1'), t('choice.rescue.2'), t('choice.rescue.3', { n: bell.number })],
      say: t('choice.rescue.say'),
      command: { type: 'goldenbell.offerRescue' },
      off: bell.allOut?.canRescue ? null : t('choice.rescue.off'),
    },
    {
      title: t('choice.restore', { n }),
      lines: [
        t('choice.restore.1', { n, q }),
        t('choice.restore.2', { n: bell.reserveLeft }),
        t('choice.restore.3', { n: bell.allOut?.restoresLeft ?? 0 }),
      ],
      say: t('choice.restore.say', { n, you: banner.address }),
      command: { type: 'goldenbell.restore' },
      off: bell.allOut?.canRestore ? null : t('choice.restore.off'),
    },
    {
      title: t('choice.end'),
      lines: [
        t('choice.end.1', { n, q }),
        ...(best ? [t('choice.end.2', { name: names.name(best.person.seat), n: best.right })] : []),
        t('choice.end.3'),
      ],
      say: t('choice.end.say', { n, you: banner.address }),
      command: { type: 'goldenbell.end', winners: [] },
      off: null,
    },
  ];
}

/** Several stand after the last question. */
export function severalChoices({ banner }: HostView, bell: HostGoldenBell, names: Names): Choice[] {
  const { seats, canAskReserve, reservesLeft, fastest } = bell.severalLeft ?? {
    seats: [],
    canAskReserve: false,
    reservesLeft: 0,
    fastest: [],
  };
  const n = seats.length;
  const you = banner.address;
  const quickest = nameList(fastest, names);
  return [
    {
      title: t('choice.reserve'),
      lines: [t('choice.reserve.1', { n }), t('choice.reserve.2', { n: reservesLeft })],
      say: t('choice.reserve.say', { n, you }),
      command: { type: 'goldenbell.askReserve' },
      off: canAskReserve ? null : t('choice.reserve.off'),
    },
    {
      title: t('choice.fastest'),
      lines: fastest.length > 0 ? [t('choice.fastest.1', { names: quickest })] : [],
      say: fastest.length > 0 ? t('choice.fastest.say', { names: quickest }) : '',
      command: { type: 'goldenbell.nameFastest' },
      off: fastest.length > 0 ? null : t('choice.fastest.off'),
    },
    {
      title: t('choice.share'),
      lines: [t('choice.share.1', { n }), nameList(seats, names)],
      say: t('choice.share.say', { n, you }),
      command: { type: 'goldenbell.end', winners: seats },
      off: null,
    },
  ];
}

export function topicChoices(bell: HostGoldenBell): Choice[] {
  return (bell.topics?.names ?? []).map((title, topic) => ({
    title,
    lines: [],
    say: '',
    command: { type: 'goldenbell.chooseTopic', topic },
    off: null,
  }));
}

/** No question is left, or the host ends the round before its time. */
export function endChoices(bell: HostGoldenBell, names: Names): Choice[] {
  if (!bell.eliminates) return [endWith(bestOf(bell), t('choice.end.points'), names)];
  const floor = onFloor(bell.states, names.seats);
  const nobody: Choice = {
    title: t('choice.end.nobody'),
    lines: [t('choice.end.nobody.1'), t('choice.end.3')],
    say: '',
    command: { type: 'goldenbell.end', winners: [] },
    off: null,
  };
  return floor.length === 0 ? [nobody] : [endWith(floor, t('choice.end.floor'), names), nobody];
}

function endWith(winners: number[], title: string, names: Names): Choice {
  const who = t('choice.end.floor.1', { n: winners.length, names: nameList(winners, names) });
  return {
    title,
    lines: [who, t('choice.end.3')],
    say: '',
    command: { type: 'goldenbell.end', winners },
    off: null,
  };
}

function bestOf({ ranking }: HostGoldenBell): number[] {
  return ranking.filter(({ rank }) => rank === 1).map(({ person }) => person.seat);
}
