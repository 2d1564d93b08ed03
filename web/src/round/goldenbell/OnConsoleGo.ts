import { choose, ready, rest, type Choice, type Step } from '../../console/go';
import type { Key } from '../../console/keys';
import type { Command } from '../../live/protocol';
import type { HostGoldenBell, HostView } from '../../live/views';
import { allOutChoices, endChoices, severalChoices, topicChoices } from './OnConsoleChoosing';
import { keyWord, leftMs, secondsLeft } from '../../console/question/facts';
import type { Names } from '../../console/moment';
import { nameList, seatList, whyAway } from './OnConsoleFacts';
import { markBoards, rule } from './OnConsoleRuling';
import { t } from './OnConsoleText';
import type { RescueDraft } from './OnConsoleRescueDraft.svelte';

/** What the big button is told beside the view. */
export interface Moment {
  /** Server time in ms. */
  now: number;
  names: Names;
  draft: RescueDraft;
}

/** The next step of a golden bell: what `view.next` names, in words; what must be chosen where it names nothing. */
export function goldenBellGo(view: HostView, bell: HostGoldenBell, moment: Moment): Step | null {
  if (bell.lifebuoy?.open) return lifebuoyGo(bell, moment);
  switch (bell.phase) {
    case 'READY':
      return readyGo(view, bell, moment);
    case 'SHOWN':
      return ready(
        t('go.open'),
        t('go.open.what', { s: bell.question?.seconds ?? 0, n: bell.counts.asked }),
        'goldenbell.open',
      );
    case 'OPEN':
      return openGo(bell, moment);
    case 'LOCKED':
      return ready(t('go.reveal'), revealDetail(bell), 'goldenbell.reveal');
    case 'REVEALED':
      return revealedGo(view, bell);
    case 'RESCUE':
      return bell.rescue ? rescueGo(bell.rescue, moment.draft) : null;
    case 'ALL_OUT':
      return choose(t('go.allOut'), t('go.allOut.what'), allOutChoices(view, bell, moment.names));
    case 'SEVERAL_LEFT':
      return severalGo(view, bell, moment);
    case 'TOPICS':
      return topicsGo(view, bell, moment.names);
    case 'FINISHED':
      return null;
  }
}

/** What the keys of the clock do here. */
export function goldenBellKey(bell: HostGoldenBell, key: Key): Command | null {
  if (bell.phase !== 'OPEN') return null;
  if (key === 'time') return { type: 'goldenbell.addTime', seconds: 10 };
  if (key !== 'clock' || !bell.clock || bell.lifebuoy?.open) return null;
  return { type: bell.clock.running ? 'goldenbell.stopClock' : 'goldenbell.startClock' };
}

function readyGo(view: HostView, bell: HostGoldenBell, { names }: Moment): Step {
  if (!view.next) return choose(t('go.none'), t('go.none.what'), endChoices(bell, names));
  if (bell.remaining === 0) return choose(t('go.empty'), t('go.none.what'), endChoices(bell, names));
  const title = bell.upNext?.asked.last ? t('go.show.last') : t('go.show', { n: bell.number });
  return ready(title, t('go.show.what'), 'goldenbell.show');
}

function openGo({ clock, counts }: HostGoldenBell, { now }: Moment): Step {
  if (!clock) return rest(t('go.settling'), t('go.settling.what'));
  const s = secondsLeft(clock, now);
  if (!clock.running) return ready(t('go.startClock'), t('go.startClock.what', { s }), 'goldenbell.startClock');
  const over = s === 0;
  return {
    state: 'running',
    title: over ? t('go.settling') : t('go.running', { s }),
    detail: over ? t('go.settling.what') : t('go.running.what', { n: counts.answered, of: counts.asked }),
    part: clock.totalMs > 0 ? leftMs(clock, now) / clock.totalMs : 0,
    command: { type: 'goldenbell.lock' },
    again: { title: t('go.lock'), detail: t('go.lock.what', { s, n: counts.missing }) },
  };
}

function lifebuoyGo(bell: HostGoldenBell, { now }: Moment): Step {
  const s = bell.lifebuoy?.clock ? secondsLeft(bell.lifebuoy.clock, now) : 0;
  const detail = t('go.closeLifebuoy.what', { n: bell.lifebuoy?.votes ?? 0, s });
  return ready(t('go.closeLifebuoy'), detail, 'goldenbell.closeLifebuoy');
}

function revealDetail({ question, counts }: HostGoldenBell): string {
  if (counts.undecided > 0) return t('go.reveal.undecided', { n: counts.undecided });
  return question ? t('go.reveal.what', { x: keyWord(question) }) : '';
}

function revealedGo(view: HostView, bell: HostGoldenBell): Step {
  if (!view.next) return decideGo(bell);
  const { right, asked } = bell.counts;
  const q = bell.question?.asked.label ?? '';
  if (!bell.eliminates)
    return ready(t('go.confirm.points', { q }), t('go.confirm.points.what', { n: right }), 'goldenbell.confirm');
  const out = view.next.seats;
  if (out > 0 && out === asked)
    return ready(t('go.confirm.all', { n: out }), t('go.confirm.all.what'), 'goldenbell.confirm');
  const title = out > 0 ? t('go.confirm.out', { n: out }) : t('go.confirm.none');
  return ready(title, t('go.confirm.what', { n: asked - out }), 'goldenbell.confirm');
}

/** One kind after the other: near wordings, lost phones, boards nobody has looked at. */
function decideGo(bell: HostGoldenBell): Step {
  const near = bell.wordings.find((wording) => wording.mark === 'NEAR');
  if (near) {
    const n = bell.wordings.filter((wording) => wording.mark === 'NEAR').length;
    const detail = t('go.decide.NEAR.one', { text: near.text, n: near.seats.length });
    return choose(
      t('go.decide.NEAR', { n }),
      detail,
      [plain({ type: 'goldenbell.acceptWording', wording: near.text }), plain(rule(near.seats, 'WRONG'))],
      [t('go.decide.NEAR.1'), t('go.decide.NEAR.2')],
    );
  }
  if (bell.dropped.length > 0) return decideDropped(bell);
  const { unmarked } = bell.boards;
  return choose(
    t('go.decide.UNMARKED', { n: unmarked.length }),
    t('go.decide.UNMARKED.what', { seats: seatList(unmarked) }),
    [plain(markBoards(bell, unmarked, [])), plain(markBoards(bell, unmarked, unmarked))],
    [t('go.decide.UNMARKED.1'), t('go.decide.UNMARKED.2')],
  );
}

/** Whose phone was gone: on a floor they stay or leave, without one the question counts for them or not. */
function decideDropped(bell: HostGoldenBell): Step {
  const { eliminates, dropped } = bell;
  const seats = seatList(dropped);
  return choose(
    t(`go.decide.${whyAway(bell)}`, { n: dropped.length }),
    eliminates ? t('go.decide.DROPPED.what', { seats }) : t('go.decide.DROPPED.points', { seats }),
    [plain(rule(dropped, 'EXCUSED')), plain(rule(dropped, 'NO_ANSWER'))],
    eliminates ? [t('go.decide.DROPPED.1'), t('go.decide.DROPPED.2')] : [t('rule.excuse'), t('rule.noAnswer')],
  );
}

function plain(command: Command): Choice {
  return { title: '', lines: [], say: '', command, off: null };
}

function rescueGo(rescue: NonNullable<HostGoldenBell['rescue']>, draft: RescueDraft): Step {
  const points = draft.points(rescue);
  if (points === null) return choose(t('go.points'), t('go.points.what'), []);
  if (points !== rescue.points) {
    const command = { type: 'goldenbell.proposeRescue', points, order: draft.order };
    return ready(t('go.propose', { n: points }), t('go.propose.what'), command);
  }
  const seats = draft.chosen(rescue);
  if (seats.length === 0) return choose(t('go.rescue.none'), t('go.rescue.none.what'), []);
  if (seats.length > rescue.most)
    return choose(t('go.rescue.many', { n: rescue.most }), t('go.rescue.many.what', { n: rescue.most }), []);
  return ready(t('go.rescue', { n: seats.length }), t('go.rescue.what'), { type: 'goldenbell.rescue', seats });
}

function severalGo(view: HostView, bell: HostGoldenBell, { names }: Moment): Step {
  const several = bell.severalLeft;
  const choices = severalChoices(view, bell, names);
  if (view.next?.type === 'goldenbell.askReserve')
    return ready(
      t('go.askReserve'),
      t('go.askReserve.what', { n: several?.reservesLeft ?? 0 }),
      view.next.type,
      choices,
    );
  if (view.next?.type === 'goldenbell.nameFastest')
    return ready(t('go.nameFastest'), nameList(several?.fastest ?? [], names), view.next.type, choices);
  return choose(t('go.allOut'), t('go.allOut.what'), choices);
}

function topicsGo(view: HostView, bell: HostGoldenBell, names: Names): Step {
  const topics = bell.topics;
  const choices = topicChoices(bell);
  if (view.next)
    return ready(t('go.drawTopic'), t('go.drawTopic.what', { n: choices.length }), view.next.type, choices);
  const name = topics && topics.chooser !== null ? names.name(topics.chooser) : '';
  return choose(t('go.topic'), t('go.topic.what', { name }), choices);
}
