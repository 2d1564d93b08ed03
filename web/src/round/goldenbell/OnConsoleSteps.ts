import type { HostGoldenBell, HostView, StepName } from '../../live/views';
import type { Steps } from '../../console/moment';
import { lastLabel } from './OnConsoleFacts';
import { t } from './OnConsoleText';

const AT_QUESTION: Partial<Record<HostGoldenBell['phase'], number>> = {
  READY: 0,
  SHOWN: 1,
  OPEN: 2,
  LOCKED: 3,
  REVEALED: 5,
};

export function goldenBellSteps(view: HostView, bell: HostGoldenBell): Steps {
  const next = t('step.question', { n: bell.number });
  switch (bell.phase) {
    case 'RESCUE':
      return {
        names: [t('step.offer'), t('step.game'), t('step.choose'), t('step.back'), next],
        at: bell.rescue?.points === null ? 1 : 2,
      };
    case 'ALL_OUT':
    case 'SEVERAL_LEFT':
      return { names: [t('step.answer'), t('step.judge'), t('step.decide')], at: 2 };
    case 'TOPICS':
      return { names: [t('step.topic'), t('step.shown'), t('step.open'), t('step.locked'), t('step.answer')], at: 0 };
    case 'FINISHED':
      return finished(view);
    default:
      return { names: questionSteps(bell), at: AT_QUESTION[bell.phase] ?? 0 };
  }
}

function questionSteps(bell: HostGoldenBell): string[] {
  const last = bell.number >= bell.of;
  return [
    t('step.ready'),
    t('step.shown'),
    t('step.open'),
    t('step.locked'),
    t('step.answer'),
    t('step.judge'),
    last ? t('step.result') : t('step.question', { n: bell.number + 1 }),
  ];
}

function finished({ screen, ended }: HostView): Steps {
  const at = ended ? 3 : screen === 'PODIUM' ? 2 : screen === 'STANDINGS' ? 1 : 0;
  return { names: [t('step.finished'), t('step.standings'), t('step.podium'), t('step.end')], at };
}

/** Beside the brand: where the contest is. */
export function goldenBellAt(bell: HostGoldenBell): string {
  switch (bell.phase) {
    case 'RESCUE':
    case 'ALL_OUT':
    case 'SEVERAL_LEFT':
      return t('at.after', { label: lastLabel(bell) });
    case 'FINISHED':
      return t('at.finished');
    default:
      return bell.question
        ? t('at.question', { label: bell.question.asked.label, of: bell.of })
        : t('at.before', { n: bell.number, of: bell.of });
  }
}

/** What undo would take back: "bấm giờ câu 12". */
export function goldenBellUndo(bell: HostGoldenBell, name: string): string {
  const q = bell.question?.asked.label ?? lastLabel(bell);
  return t(`undo.${name as StepName}`, { q });
}
