import type { MatchPanel } from '../../live/match';
import { label } from './OnConsoleFacts';
import { t } from './OnConsoleText';

const KNOWN = [
  'show',
  'readDone',
  'buzz',
  'giveFloor',
  'rule',
  'skip',
  'overrule',
  'cancelQuestion',
  'replaceQuestion',
  'start',
  'lock',
  'showAnswers',
  'confirm',
  'pickRow',
  'keyword',
  'choose',
  'star',
  'steal',
  'begin',
  'endTurn',
  'publish',
  'reveal',
  'dropBuzz',
  'startTurn',
  'next',
  'addTime',
  'startAnswer',
  'acceptWording',
  'noteAudience',
  'enterAnswer',
  'showHint',
  'showCentre',
  'pass',
  'early',
  'open',
  'drawLots',
  'drawWinners',
  'withdraw',
] as const;

/** What undo would take back: "đọc xong câu 5". */
export function matchUndo(panel: MatchPanel, name: string): string {
  const known = KNOWN.find((one) => one === name);
  return known ? t(`undo.${known}`, { q: label(panel) }) : t('undo.other');
}
