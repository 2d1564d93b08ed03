import type { MatchPanel } from '../../live/match';
import { nameOf, signed } from '../match/OnConsoleFacts';
import { t } from './OnConsoleText';
import { accelerationPanel } from './panel';

/** "Nếu đổi Tổ 3 thành đúng: Tổ 3 +20 · Tổ 4 +10." Of the answer whose change is likeliest: the first that is not right. */
export function scaleNote(panel: MatchPanel): string {
  const toggles = accelerationPanel(panel)?.toggles ?? [];
  const toggle = toggles.find(({ right }) => right) ?? toggles[0];
  if (!toggle) return '';
  const changes = toggle.points.map(({ team, points }) => `${nameOf(panel, team)} ${signed(points)}`).join(' · ');
  const words = { team: nameOf(panel, toggle.team), changes: changes || t('toggle.none') };
  return toggle.right ? t('toggle.right', words) : t('toggle.wrong', words);
}
