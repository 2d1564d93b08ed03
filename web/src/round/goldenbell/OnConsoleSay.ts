import type { Say } from '../../console/moment';
import type { HostGoldenBell, HostView } from '../../live/views';
import { language, number } from '../../text/t.svelte';
import { isPicked, keyWord } from '../../console/question/facts';
import type { Names } from '../../console/moment';
import { nameList, onFloor } from './OnConsoleFacts';
import { byLetters } from '../shared/letters';
import { t } from './OnConsoleText';

export function goldenBellSay(view: HostView, bell: HostGoldenBell, names: Names): Say {
  const you = view.banner.address;
  switch (bell.phase) {
    case 'READY':
      return { now: ready(bell, you), coming: t('say.shown', { n: bell.number, you }) };
    case 'SHOWN':
      if (bell.lifebuoy?.open) return lifebuoy(bell, names, you);
      return { now: t('say.shown', { n: bell.number, you }), coming: open(bell, you) };
    case 'OPEN':
      if (bell.lifebuoy?.open) return lifebuoy(bell, names, you);
      return { now: bell.clock?.running ? open(bell, you) : stopped(bell, names, you), coming: locked(bell, you) };
    case 'LOCKED':
      return { now: locked(bell, you), coming: revealed(view, bell) };
    case 'REVEALED':
      return { now: revealed(view, bell), coming: allWrong(bell) ? '' : afterwards(bell, you) };
    case 'RESCUE':
      return rescue(bell, you);
    case 'ALL_OUT':
      return { now: t('say.allOut', { you }), coming: '' };
    case 'SEVERAL_LEFT':
      return { now: t('say.several', { n: bell.remaining, you }), coming: '' };
    case 'TOPICS':
      return { now: topics(bell, names), coming: t('say.last') };
    case 'FINISHED':
      return finished(view, bell, names, you);
  }
}

function ready(bell: HostGoldenBell, you: string): string {
  if (bell.upNext?.asked.last) return t('say.last');
  return bell.history.length === 0 ? t('say.first', { n: bell.number, you }) : t('say.ready', { n: bell.number, you });
}

function open(bell: HostGoldenBell, you: string): string {
  const seconds = inWords(bell.question?.seconds ?? 0);
  const asked = bell.question?.asked;
  if (asked && byLetters(asked.form)) return t('say.open.letters', { seconds, you });
  return asked && !isPicked(asked) ? t('say.open.written', { seconds, you }) : t('say.open', { seconds, you });
}

function stopped(bell: HostGoldenBell, names: Names, you: string): string {
  const name = survivor(bell, names);
  if (bell.lifebuoy?.used && bell.counts.asked === 1 && name) return t('say.lifebuoy.done', { name });
  return t('say.stopped', { you });
}

function locked(bell: HostGoldenBell, you: string): string {
  return bell.boards.seats.length > 0 ? t('say.locked.boards', { you }) : t('say.locked', { you });
}

function revealed(view: HostView, bell: HostGoldenBell): string {
  const you = view.banner.address;
  const x = bell.question ? keyWord(bell.question) : '';
  if (!bell.eliminates) return t('say.revealed.points', { x, you });
  if (allWrong(bell)) return t('say.revealed.all', { x, you });
  const { wrong, noAnswer, undecided } = bell.counts;
  return wrong + noAnswer + undecided === 0 ? t('say.revealed.none', { x, you }) : t('say.revealed', { x, you });
}

function allWrong({ eliminates, counts }: HostGoldenBell): boolean {
  return eliminates && counts.right + counts.excused + counts.undecided === 0;
}

function afterwards(bell: HostGoldenBell, you: string): string {
  if (bell.upNext?.asked.last) return t('say.last');
  return bell.upNext ? t('say.ready', { n: bell.upNext.asked.number, you }) : '';
}

function rescue(bell: HostGoldenBell, you: string): Say {
  const { points, proposal } = bell.rescue ?? { points: null, proposal: [] };
  if (points !== null)
    return { now: t('say.rescue', { points, n: proposal.length, you }), coming: t('say.back', { you }) };
  const now = bell.remaining > 0 ? t('say.offered', { n: bell.remaining, you }) : t('say.offered.empty');
  return { now, coming: t('say.back', { you }) };
}

function lifebuoy(bell: HostGoldenBell, names: Names, you: string): Say {
  const name = survivor(bell, names) ?? you;
  return { now: t('say.lifebuoy', { name, you }), coming: t('say.lifebuoy.done', { name }) };
}

function survivor(bell: HostGoldenBell, names: Names): string | undefined {
  return onFloor(bell.states, names.seats).map((seat) => names.name(seat))[0];
}

function topics({ topics }: HostGoldenBell, names: Names): string {
  const chooser = topics?.chooser ?? null;
  return chooser === null ? t('say.draw') : t('say.topic', { name: names.name(chooser) });
}

function finished({ screen, banner }: HostView, bell: HostGoldenBell, names: Names, you: string): Say {
  if (screen === 'STANDINGS') return { now: t('say.standings'), coming: t('say.podium') };
  if (screen === 'PODIUM') return { now: t('say.podium'), coming: '' };
  const winners = nameList(bell.finished?.winners ?? [], names);
  const ending = bell.finished?.ending ?? 'NOBODY';
  const now =
    ending === 'NOBODY' ? t('say.NOBODY', { you: banner.address || you }) : t(`say.${ending}`, { names: winners });
  return { now, coming: t('say.standings') };
}

const ONES = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** 15 → "Mười lăm": numbers up to 99 as the MC says them; larger ones, and English, in figures. */
export function inWords(value: number): string {
  if (language.current !== 'vi' || value < 1 || value > 99 || !Number.isInteger(value)) return number(value);
  const words = tens(Math.floor(value / 10), value % 10);
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

function tens(ten: number, one: number): string {
  if (ten === 0) return ONES[one] ?? '';
  const head = ten === 1 ? 'mười' : `${ONES[ten]} mươi`;
  if (one === 0) return head;
  if (one === 5) return `${head} lăm`;
  if (one === 1 && ten > 1) return `${head} mốt`;
  return `${head} ${ONES[one]}`;
}
