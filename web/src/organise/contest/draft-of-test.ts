import { preset } from '../../round/goldenbell/rules';
import type { Draft } from '../api';

/** A draft as the server makes it, for tests. */
export function emptyDraft(given: Partial<Draft> = {}): Draft {
  return {
    id: 'c1',
    code: '738204',
    status: 'draft',
    title: 'Rung chuông vàng',
    subtitle: '',
    lines: [],
    theme: 'CHUONG_VANG',
    address: 'đồng chí',
    joining: 'ROSTER',
    day: null,
    place: '',
    units: [],
    people: [],
    rules: preset('GOLDENBELL_20'),
    questions: { main: [], reserve: [], bell: [] },
    rehearsal: null,
    updatedAt: 0,
    ...given,
  };
}
