import { SvelteMap } from 'svelte/reactivity';
import { beforeEach, expect, test } from 'vitest';
import type { Fate } from '../live/outbox.svelte';
import type { Command } from '../live/protocol';
import type { CastList, RefereeView } from '../live/views';
import { Marks } from './marks.svelte';
import { inZone, parseZone, seatZone, unitZone } from './zone';

class FakeLine {
  state = 'open';
  readonly sent: Command[] = [];
  readonly withdrawn: string[] = [];
  readonly outbox = {
    fates: new SvelteMap<string, Fate>(),
    withdraw: (id: string) => void this.withdrawn.push(id),
  };
  send = (command: Command) => {
    this.sent.push(command);
    const id = `c${this.sent.length}`;
    this.outbox.fates.set(id, { state: 'sending' });
    return id;
  };
  record = () => this.outbox.fates.set(`c${this.sent.length}`, { state: 'recorded', number: 1 });
}

const cast: CastList = {
  version: 1,
  units: ['Tổ đảng 1', 'Tổ đảng 2'],
  people: [1, 2, 3, 4, 5].map((seat) => ({
    seat,
    name: `Người ${seat}`,
    unit: seat < 4 ? 'Tổ đảng 1' : 'Tổ đảng 2',
    unitIndex: seat < 4 ? 0 : 1,
    means: 'BOARD',
  })),
};
const view = (seats: string, turn = 12, stage: 'OPEN' | 'LOCKED' = 'LOCKED'): RefereeView => ({
  banner: {
    code: '738204',
    title: '',
    subtitle: '',
    lines: [],
    theme: 'CHUONG_VANG',
    address: 'đồng chí',
    rehearsal: false,
  },
  castVersion: 1,
  question: { turn, label: String(turn), stage, key: null, form: 'CHOICE', text: '' },
  seats,
});
const all = parseZone('');

let line: FakeLine;
let marks: Marks;
const tiles = (now: RefereeView, zone = all) => marks.tiles(now, cast, zone);
const state = (now: RefereeView) => marks.state(now, tiles(now));
function touch(now: RefereeView, seat: number) {
  const tile = tiles(now).find((each) => each.seat === seat);
  if (!tile) throw new Error(`no seat ${seat}`);
  marks.touch(tile);
}

beforeEach(() => {
  line = new FakeLine();
  marks = new Marks(line);
});

test('all boards of the zone are sent, and which of them are wrong', () => {
  const now = view('bpobb');
  marks.follow(now, tiles(now));
  touch(now, 4);
  expect(state(now)).toBe('ready');
  marks.send(tiles(now));
  expect(line.sent).toEqual([{ type: 'goldenbell.markBoards', seats: [1, 4, 5], wrong: [4], turn: 12 }]);
  expect(state(now)).toBe('sending');
  line.record();
  expect(state(now)).toBe('recorded');
});

test('when the host takes a step back the boards are to be looked at again', () => {
  const now = view('bbbbb');
  marks.follow(now, tiles(now));
  marks.send(tiles(now));
  line.record();
  const marked = view('rrrrr');
  marks.follow(marked, tiles(marked));
  marks.follow(marked, tiles(marked));
  expect(state(marked)).toBe('recorded');
  expect(state(now)).toBe('ready');
});

test('a referee sends the own zone alone', () => {
  const now = view('bbbbb');
  marks.send(tiles(now, parseZone(unitZone('Tổ đảng 2'))));
  expect(line.sent[0]).toMatchObject({ seats: [4, 5], wrong: [] });
});

test('touching twice takes the touch back', () => {
  const now = view('bbbbb');
  touch(now, 1);
  touch(now, 1);
  marks.send(tiles(now));
  expect(line.sent[0]).toMatchObject({ wrong: [] });
});

test('while answers are open nothing can be sent', () => {
  expect(state(view('bbbbb', 12, 'OPEN'))).toBe('early');
});

test('after a reload the marks of the server are shown and can be corrected', () => {
  const now = view('wrrrr');
  expect(tiles(now).map(({ wrong }) => wrong)).toEqual([true, false, false, false, false]);
  expect(state(now)).toBe('recorded');
  touch(now, 2);
  expect(state(now)).toBe('correcting');
});

test('recorded marks that are touched again can be sent again', () => {
  const now = view('bbbbb');
  marks.follow(now, tiles(now));
  marks.send(tiles(now));
  line.record();
  const marked = view('rrrrr');
  marks.follow(marked, tiles(marked));
  touch(marked, 3);
  expect(state(marked)).toBe('correcting');
});

test('a board touched while the marks are on their way is not taken for recorded', () => {
  const now = view('bbbbb');
  marks.follow(now, tiles(now));
  marks.send(tiles(now));
  touch(now, 2);
  line.record();
  marks.follow(now, tiles(now));
  expect(state(now)).toBe('correcting');
});

test('marks that met a lost line are sent again when it is back, for the same question', () => {
  const now = view('bbbbb');
  marks.follow(now, tiles(now));
  touch(now, 5);
  marks.send(tiles(now));
  line.state = 'lost';
  marks.follow(now, tiles(now));
  expect(line.withdrawn).toEqual(['c1']);
  expect(state(now)).toBe('retrying');
  line.state = 'open';
  marks.follow(now, tiles(now));
  expect(line.sent).toHaveLength(2);
  expect(line.sent[1]).toMatchObject({ wrong: [5] });
});

test('marks of an earlier question are never sent for a later one, and the referee is told', () => {
  const now = view('bbbbb', 12);
  marks.follow(now, tiles(now));
  marks.send(tiles(now));
  line.state = 'lost';
  marks.follow(now, tiles(now));
  line.state = 'open';
  const later = view('bbbbb', 13);
  marks.follow(later, tiles(later));
  expect(line.sent).toHaveLength(1);
  expect(marks.missed).toBe('12');
  expect(tiles(later).some(({ wrong }) => wrong)).toBe(false);
});

test('zones are read as they are written; what cannot be read is the whole floor', () => {
  expect(parseZone(seatZone(26, 50))).toEqual({ kind: 'seats', first: 26, last: 50 });
  expect(parseZone('50–26')).toEqual({ kind: 'seats', first: 26, last: 50 });
  expect(parseZone(unitZone('Tổ đảng 2'))).toEqual({ kind: 'unit', unit: 'Tổ đảng 2' });
  for (const text of ['', null, undefined, 'B']) expect(parseZone(text)).toEqual({ kind: 'all' });
});

test('a unit of a very long name is still a zone the server takes', () => {
  const unit = 'Tổ đảng khối các cơ quan tham mưu, giúp việc và đoàn thể phường Tân Hoà';
  expect(unitZone(unit).length).toBeLessThanOrEqual(60);
  expect(inZone(parseZone(unitZone(unit)), { seat: 1, unit })).toBe(true);
});

test('a zone of seats has its first and its last seat', () => {
  const zone = parseZone(seatZone(26, 50));
  const within = [25, 26, 50, 51].map((seat) => inZone(zone, { seat, unit: '' }));
  expect(within).toEqual([false, true, true, false]);
});
