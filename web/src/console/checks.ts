import type { CastList, HostView } from '../live/views';
import { t } from './text';

/** One line of the list before the start. */
export interface Check {
  name: 'phones' | 'boards' | 'stage' | 'questions' | 'data' | 'sound' | 'hosts';
  well: boolean;
  what: string;
  more: string;
}

/** What has to be in order before a contest starts; what needs a look comes first. */
export function checksOf(view: HostView, cast: CastList | null): Check[] {
  const checks = [
    phones(view),
    ...boards(view, cast),
    stage(view),
    questions(view),
    data(view),
    sound(view),
    hosts(view),
  ];
  return [...checks.filter((check) => !check.well), ...checks.filter((check) => check.well)];
}

/** Phones alone; the bar and the room count everybody. */
function phones({ lamps: { phones: n, phonesExpected: of, boards } }: HostView): Check {
  const name = 'phones';
  if (n === 0 && of > 0) return { name, well: false, what: t('check.phones.none'), more: t('check.phones.scan') };
  if (n >= of) return { name, well: true, what: t('check.phones.all', { n, of }), more: '' };
  const more = boards > 0 ? t('check.phones.boards', { n, of, boards }) : t('check.phones.some', { n, of });
  return { name, well: false, what: t('check.phones.missing', { n: of - n }), more };
}

function boards({ lamps }: HostView, cast: CastList | null): Check[] {
  const n = (cast?.people ?? []).filter(({ means }) => means === 'BOARD').length;
  if (n === 0) return [];
  const more = t('check.boards.referees', { n: lamps.referees });
  return [{ name: 'boards', well: lamps.referees > 0, what: t('check.boards', { n }), more }];
}

function stage({ lamps: { stages: n } }: HostView): Check {
  const name = 'stage';
  if (n === 0) return { name, well: false, what: t('check.stage.missing'), more: t('check.stage.how') };
  return { name, well: true, what: t('check.stage'), more: t('check.stage.n', { n }) };
}

function questions({ rounds }: HostView): Check {
  const n = rounds[0]?.questions ?? 0;
  const what = n > 0 ? t('check.questions', { n }) : t('check.questions.missing');
  return { name: 'questions', well: n > 0, what, more: n > 0 ? t('check.questions.reserve') : '' };
}

function data({ lamps: { databaseAway }, held }: HostView): Check {
  const well = databaseAway === null && !held;
  const what = well ? t('check.data') : t('check.data.away');
  return { name: 'data', well, what, more: well ? t('check.data.how') : t('check.data.wait') };
}

function sound({ sound: { volume: n, muted }, lamps: { sounding } }: HostView): Check {
  const name = 'sound';
  if (muted || n === 0) return { name, well: false, what: t('check.sound.off'), more: '' };
  if (sounding === 0) return { name, well: false, what: t('check.sound.silent'), more: t('check.sound.how') };
  return { name, well: true, what: t('check.sound'), more: t('check.sound.n', { n }) };
}

function hosts({ lamps: { hosts: n } }: HostView): Check {
  return { name: 'hosts', well: true, what: t('check.hosts', { n }), more: t('check.hosts.how') };
}
