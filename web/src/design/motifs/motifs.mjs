// Draws every motif of the stage beside itself, the same picture every time.   usage: npm run motifs
// One idea: a band is a pattern repeated n times around a ring; a bell is a profile turned about its axis.
import { writeFileSync } from 'node:fs';

const TAU = Math.PI * 2;
const f = (n) => +n.toFixed(1);
const polar = (r, turn) => [r * Math.sin(turn * TAU), -r * Math.cos(turn * TAU)]; // turn 0 = twelve o'clock
const pt = ([x, y]) => `${f(x)} ${f(y)}`;
// relative steps: a third shorter than absolute points
const line = (points, close = '') => {
  const [first, ...rest] = points.map(([x, y]) => [f(x), f(y)]);
  let [x, y] = first;
  const steps = rest.map(([toX, toY]) => {
    const step = `${f(toX - x)} ${f(toY - y)}`.replace(' -', '-');
    [x, y] = [toX, toY];
    return step;
  });
  return `M${pt(first)}l${steps.join(' ').replaceAll(' -', '-')}${close}`;
};
const times = (n, draw) => Array.from({ length: n }, (_, i) => draw(i, i / n)).join('');
const save = (name, box, body) =>
  writeFileSync(
    new URL(`${name}.svg`, import.meta.url),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${body}</svg>\n`,
  );

const METAL = {
  'chuong-vang': {
    leaf: ['#ffe9a8', '#f5b93a', '#a8690f', '#3a1a05'],
    ramp: ['#1a0602', '#5a2605', '#b06c12', '#efb13a', '#ffe59a', '#fffdf0'],
  },
  olympia: {
    leaf: ['#d9f6ff', '#5cc6f2', '#1f6fb0', '#08254f'],
    ramp: ['#02102a', '#0b3568', '#1d79b8', '#63cdf0', '#c9f4ff', '#ffffff'],
  },
};

// ---- bands of a Đông Sơn drum, each between an inner radius a and an outer radius b ----
const ring = (r, w = 2) => `<circle r="${r}" stroke-width="${w}"/>`;
const sawtooth = (a, b, n) =>
  `<path class="f" d="${times(n, (_, t) => line([polar(a, t - 0.5 / n), polar(b, t), polar(a, t + 0.5 / n)], 'Z'))}"/>`;
const comb = (a, b, n) => `<path d="${times(n, (_, t) => line([polar(a, t), polar(b, t)]))}"/>`;
const tangents = (a, b, n) => {
  const m = (a + b) / 2,
    r = (b - a) / 2;
  const eye = times(n, (_, t) => {
    const [x, y] = polar(m, t);
    return `<circle cx="${f(x)}" cy="${f(y)}" r="${f(r)}"/><circle class="f" cx="${f(x)}" cy="${f(y)}" r="${f(r * 0.36)}"/>`;
  });
  const k = 0.3 / n; // the line leaves the top of one circle and meets the foot of the next
  return (
    eye + `<path d="${times(n, (_, t) => line([polar(b - 1, t + k * 0.55), polar(a + 1, t + 1 / n - k * 0.55)]))}"/>`
  );
};
const meander = (a, b, n) => {
  const s = (u, v) => (t) => polar(a + (b - a) * v, t + u / n);
  const steps = [
    s(0.06, 0.08),
    s(0.06, 0.92),
    s(0.62, 0.92),
    s(0.62, 0.42),
    s(0.36, 0.42),
    s(0.36, 0.08),
    s(0.94, 0.08),
    s(0.94, 0.92),
  ];
  return `<path d="${times(n, (_, t) => line(steps.map((p) => p(t))))}"/>`;
};
// A flying lạc bird in a 100 × 40 box, bill to the left.
const BIRD =
  '<path class="f" d="M-62 3Q-44 -2 -33 -6Q-27 -13 -18 -11Q-11 -9 -6 -3Q0 -5 6 -6Q8 -22 24 -30Q33 -31 40 -28Q30 -20 28 -7Q40 -7 60 -15Q64 -6 61 3Q44 2 30 5Q24 12 20 20Q13 21 6 19Q6 12 4 8Q-10 9 -20 4Q-26 0 -33 0Q-46 4 -62 3Z"/>' +
  '<path class="f" d="M-21 -11Q-14 -26 6 -24Q-6 -20 -11 -8Z"/><circle class="h" cx="-24" cy="-5" r="2.7"/><path class="h" d="M-12 2Q4 4 18 0M13 -8Q15 -20 27 -25M20 -8Q22 -18 33 -25M34 -3L58 -9M34 1L59 -2M10 9L12 17M17 8L16 17"/>';
const birds = (a, b, n) =>
  times(n, (_, t) => {
    const m = (a + b) / 2;
    return `<g transform="rotate(${f(t * 360)}) translate(0 ${-m}) scale(${((b - a) / 58).toFixed(3)})">${BIRD}</g>`;
  });
const star = (core, tip, n) => {
  const w = 0.5 / n;
  const rays = times(n, (_, t) => line([polar(core, t - w), polar(tip, t), polar(core, t + w)], 'Z'));
  const feathers = times(n, (_, t) =>
    [0.5, 0.68, 0.86]
      .map((q) =>
        line([
          polar(core + (tip - core) * q, t + w * 0.5 + (1 - q) * w * 0.1),
          polar(core + (tip - core) * (q - 0.26), t + w),
          polar(core + (tip - core) * q, t + w * 1.5),
        ]),
      )
      .join(''),
  );
  return `<path d="${feathers}"/><path class="f" d="${rays}"/><circle class="f" r="${core + 1}"/><circle class="h" r="${core * 0.62}"/><circle class="h" r="${core * 0.3}"/>`;
};
const drumFace = [
  ring(494, 5),
  comb(474, 490, 240),
  ring(471),
  sawtooth(446, 468, 90),
  ring(443),
  tangents(415, 440, 60),
  ring(412),
  sawtooth(388, 409, 80),
  ring(385, 3),
  birds(306, 380, 14),
  ring(301, 3),
  comb(282, 297, 150),
  ring(279),
  tangents(254, 276, 40),
  ring(251),
  sawtooth(232, 248, 54),
  ring(229),
  meander(202, 226, 36),
  ring(199),
  comb(186, 196, 100),
  ring(183, 3),
  star(46, 176, 14),
].join('');
const css = (ink, hole) =>
  `<style>g{stroke-linejoin:round}circle,path{fill:none;stroke:${ink};stroke-width:2}.f{fill:${ink};stroke:none}.h{stroke:${hole}}</style>`;
const stops = (pairs) =>
  pairs
    .map(([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`)
    .join('');
for (const [
  theme,
  {
    leaf: [lit, mid, dim, dark],
  },
] of Object.entries(METAL)) {
  const lamp = `<radialGradient id="m" gradientUnits="userSpaceOnUse" cx="0" cy="-330" r="960">${stops([
    [0, lit],
    [0.34, mid],
    [0.78, dim],
    [1, dark],
  ])}</radialGradient>`;
  const plate = `<radialGradient id="p" gradientUnits="userSpaceOnUse" cx="0" cy="-200" r="760">${stops([
    [0, dim, 0.5],
    [0.5, dark, 0.75],
    [1, dark, 0.3],
  ])}</radialGradient>`;
  // relief: the same face three times, its shadow below, its light above
  save(
    `drum-${theme}`,
    '-500 -500 1000 1000',
    css('currentColor', dark) +
      `<defs>${lamp}${plate}<g id="d">${drumFace}</g></defs><circle r="498" style="fill:url(#p);stroke:none"/>` +
      `<use href="#d" y="3" color="#000" opacity=".55"/><use href="#d" y="-1.4" color="${lit}" opacity=".3"/><g class="top">${drumFace}</g>` +
      `<style>.top circle,.top path{stroke:url(#m)}.top .f{fill:url(#m);stroke:none}.top .h{stroke:${dark}}</style>`,
  );
  // the star alone: mark, star of hope
  save(
    `star-${theme}`,
    '-190 -190 380 380',
    `<defs><linearGradient id="m" gradientUnits="userSpaceOnUse" x1="0" y1="-190" x2="0" y2="190">${stops([
      [0, lit],
      [0.5, mid],
      [1, dim],
    ])}</linearGradient></defs>` +
      css('url(#m)', dark) +
      ring(186, 5) +
      star(56, 172, 14),
  );
}

// ---- the bell: a profile turned about its axis, seen from a little below ----
const SIN = 0.2,
  COS = Math.sqrt(1 - SIN * SIN),
  H = 430;
const PROFILE = [
  [0, 30],
  [0.006, 62],
  [0.03, 92],
  [0.07, 110],
  [0.13, 120],
  [0.14, 127],
  [0.155, 127],
  [0.165, 121],
  [0.3, 127],
  [0.45, 134],
  [0.58, 143],
  [0.66, 151],
  [0.668, 158],
  [0.69, 160],
  [0.698, 155],
  [0.78, 168],
  [0.86, 189],
  [0.868, 197],
  [0.885, 201],
  [0.893, 199],
  [0.95, 222],
  [0.985, 236],
  [1, 238],
];
const radius = (h) => {
  let i = PROFILE.findIndex(([x]) => x >= h);
  if (i < 1) i = 1;
  const [h0, r0] = PROFILE[i - 1],
    [h1, r1] = PROFILE[i],
    t = (h - h0) / (h1 - h0);
  return r0 + (r1 - r0) * t;
};
const smooth = (h) => (radius(Math.max(0, h - 0.006)) + radius(h) + radius(Math.min(1, h + 0.006))) / 3;
const at = (h, a, lift = 1) => {
  const r = smooth(h) * lift;
  return [r * Math.sin(a), h * H * COS - r * Math.cos(a) * SIN];
};
const mix = (ramp, v) => {
  const x = Math.min(0.9999, Math.max(0, v)) * (ramp.length - 1),
    i = Math.floor(x),
    t = x - i;
  const c = (hex) => [1, 3, 5].map((k) => parseInt(hex.slice(k, k + 2), 16));
  const [p, q] = [c(ramp[i]), c(ramp[i + 1])];
  return (
    '#' +
    p
      .map((v0, k) =>
        Math.round(v0 + (q[k] - v0) * t)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
  );
};
// what the polished metal sees: a soft box on the left, a strip on the right, warm lamps above, a dark hall below
const bump = (x, c, w) => Math.exp(-(((x - c) / w) ** 2));
const room = ([x, y, z]) => {
  const az = Math.atan2(x, z),
    el = Math.asin(Math.max(-1, Math.min(1, y)));
  return (
    0.08 +
    0.7 * bump(az, -1.02, 0.34) * bump(el, 0.25, 0.8) +
    0.3 * bump(az, -0.1, 0.6) * bump(el, 0.55, 0.4) +
    0.5 * bump(az, 1.55, 0.2) * bump(el, 0.2, 0.9) +
    0.34 * bump(el, 1.15, 0.45) +
    0.2 * bump(az, 2.4, 0.5) +
    0.16 * bump(az, -2.2, 0.4) +
    0.14 * bump(el, -0.75, 0.3) +
    0.1 * bump(az, 0.6, 0.5)
  );
};
const light = (h, a) => {
  const d = 0.004,
    slope = (smooth(Math.min(1, h + d)) - smooth(Math.max(0, h - d))) / (2 * d * H);
  const k = 1 / Math.hypot(1, slope),
    n = [k * Math.sin(a), slope * k, k * Math.cos(a)]; // y up: a flaring wall looks up
  const v = [0, -SIN, COS],
    nv = n[0] * v[0] + n[1] * v[1] + n[2] * v[2];
  const rfl = n.map((c, i) => 2 * nv * c - v[i]);
  return room(rfl) * 0.98 + 0.12 * Math.max(0, n[0] * -0.5 + n[1] * 0.6 + n[2] * 0.6);
};
const ARC = Array.from({ length: 17 }, (_, i) => -Math.PI / 2 + (Math.PI * i) / 16);
const wrap = (h0, h1, n, draw, from = -1.5, to = 1.5) =>
  times(n, (_, t) => draw((u, v) => at(h0 + (h1 - h0) * v, from + (to - from) * (t + u / n), 1.004)));
const curve = (h, lift) => line(ARC.map((a) => at(h, a, lift)));
// one slice of the wall: a turned circle is half an ellipse
const hoop = (h0, h1) => {
  const [r0, r1] = [f(smooth(h0)), f(smooth(h1))];
  const [y0, y1] = [f(h0 * H * COS), f(h1 * H * COS)];
  return `M${-r0} ${y0}A${r0} ${f(r0 * SIN)} 0 0 1 ${r0} ${y0}L${r1} ${y1}A${r1} ${f(r1 * SIN)} 0 0 0 ${-r1} ${y1}Z`;
};
// leaves out the stops that a straight blend of their neighbours shows anyway
const straighten = (stops) => {
  const rgb = (hex) => [1, 3, 5].map((k) => parseInt(hex.slice(k, k + 2), 16));
  const kept = [stops[0]];
  for (let from = 0, to = 2; to <= stops.length; to++) {
    const [a, b] = [stops[from], stops[to] ?? stops[to - 1]];
    const blend = (at) => rgb(a[1]).map((c, k) => c + ((rgb(b[1])[k] - c) * (at - a[0])) / (b[0] - a[0]));
    const bends = stops
      .slice(from + 1, to)
      .some(([at, colour]) => rgb(colour).some((c, k) => Math.abs(c - blend(at)[k]) > 18));
    if (to === stops.length || bends) {
      kept.push(stops[to - 1]);
      from = to - 1;
    }
  }
  return kept;
};
function bell(theme, { ramp }) {
  const hs = [0];
  while (hs.at(-1) < 1) {
    const h = hs.at(-1);
    const fine = PROFILE.some(([x], i) => i && Math.abs(x - h) < 0.012);
    hs.push(Math.min(1, h + (fine ? 0.01 : 0.034)));
  }
  let defs = '',
    body = '';
  hs.slice(0, -1).forEach((h, i) => {
    const next = Math.min(1, hs[i + 1] + 0.006),
      mid = (h + hs[i + 1]) / 2;
    const stops = straighten(ARC.map((a) => [(Math.sin(a) + 1) / 2, mix(ramp, light(mid, a * 0.995))]))
      .map(([at, colour]) => `<stop offset="${at.toFixed(2).replace(/^0\./, '.')}" stop-color="${colour}"/>`)
      .join('');
    defs += `<linearGradient id="s${i}">${stops}</linearGradient>`;
    body += `<path fill="url(#s${i})" d="${hoop(h, next)}"/>`;
  });
  // each line is drawn twice, the edge that catches light below the edge in shadow: one path, used again
  let paths = 0;
  const twice = (d, below, above) => {
    const id = `p${paths++}`;
    defs += `<path id="${id}" d="${d}"/>`;
    return `<use href="#${id}" ${below}/><use href="#${id}" ${above}/>`;
  };
  const relief = (d, w = 1.6) =>
    twice(
      d,
      `y="1.6" fill="none" stroke="${ramp[5]}" stroke-opacity=".5" stroke-width="${w}"`,
      `fill="none" stroke="${ramp[0]}" stroke-opacity=".8" stroke-width="${w}"`,
    );
  const solid = (d) => twice(d, `y="1.5" fill="${ramp[4]}" fill-opacity=".7"`, `fill="${ramp[0]}" fill-opacity=".82"`);
  const raised = (d) => twice(d, `y="2.2" fill="${ramp[0]}" fill-opacity=".75"`, `fill="${ramp[4]}"`);
  const saw = (h0, h1, n) => solid(wrap(h0, h1, n, (p) => line([p(0, 1), p(0.5, 0), p(1, 1)], 'Z')));
  const beads = (h0, h1, n) =>
    relief(
      wrap(h0, h1, n, (p) =>
        line(
          Array.from({ length: 9 }, (_, k) =>
            p(0.5 + 0.34 * Math.sin((k / 9) * TAU), 0.5 - 0.42 * Math.cos((k / 9) * TAU)),
          ),
          'Z',
        ),
      ),
    ) +
    solid(
      wrap(h0, h1, n, (p) =>
        line(
          Array.from({ length: 6 }, (_, k) =>
            p(0.5 + 0.12 * Math.sin((k / 6) * TAU), 0.5 - 0.16 * Math.cos((k / 6) * TAU)),
          ),
          'Z',
        ),
      ),
    );
  // the drum star, laid on the curved wall
  const onWall = (x, y) => at(0.452 + y / H, Math.asin(Math.max(-0.99, Math.min(0.99, x / 137))), 1.004);
  const rim = (r) =>
    line(
      Array.from({ length: 49 }, (_, k) => onWall(r * Math.cos((k / 48) * TAU), r * Math.sin((k / 48) * TAU))),
      'Z',
    );
  const rays = times(14, (_, t) => {
    const w = 0.5 / 14;
    return line(
      [polar(15, t - w), polar(53, t), polar(15, t + w)].map(([x, y]) => onWall(x, y)),
      'Z',
    );
  });
  const ornament =
    saw(0.2, 0.235, 44) +
    relief(curve(0.19, 1) + curve(0.245, 1)) +
    beads(0.255, 0.295, 30) +
    relief(curve(0.305, 1)) +
    `<path d="${rim(56)}" fill="${ramp[0]}" fill-opacity=".5"/>` +
    relief(rim(56) + rim(60) + rim(70), 1.8) +
    raised(rays) +
    raised(
      line(
        Array.from({ length: 25 }, (_, k) => onWall(14 * Math.cos((k / 24) * TAU), 14 * Math.sin((k / 24) * TAU))),
        'Z',
      ),
    ) +
    relief(
      times(40, (_, t) => line([polar(61, t), polar(69, t)].map(([x, y]) => onWall(x, y)))),
      1.4,
    ) +
    relief(curve(0.6, 1)) +
    beads(0.608, 0.648, 34) +
    relief(curve(0.656, 1)) +
    saw(0.725, 0.765, 56) +
    relief(curve(0.715, 1) + curve(0.775, 1)) +
    relief(
      wrap(0.79, 0.85, 90, (p) => line([p(0, 0), p(0, 1)])),
      1.3,
    ) +
    saw(0.915, 0.955, 60) +
    relief(curve(0.965, 1));
  const y1 = f(H * COS),
    R = smooth(1);
  const mouth = `<ellipse cy="${y1}" rx="${f(R)}" ry="${f(R * SIN)}" fill="url(#lip)"/><ellipse cy="${f(y1 - 1)}" rx="${f(R * 0.93)}" ry="${f(R * 0.93 * SIN)}" fill="url(#in)"/>`;
  const clapper = `<path d="M-7 ${y1 - 60}L-9 ${y1 + 18}H9L7 ${y1 - 60}Z" fill="url(#rod)"/><ellipse cx="0" cy="${y1 + 34}" rx="35" ry="33" fill="url(#ball)"/><ellipse cx="-11" cy="${y1 + 22}" rx="10" ry="7" fill="${ramp[5]}" opacity=".85"/><path d="M-20 ${y1 + 56}A34 30 0 0 0 28 ${y1 + 50}" fill="none" stroke="${ramp[3]}" stroke-width="3" opacity=".7"/>`;
  const tube = (d, w) =>
    [
      [w, ramp[0]],
      [w * 0.84, ramp[1]],
      [w * 0.62, ramp[2]],
      [w * 0.36, ramp[3]],
      [w * 0.14, ramp[5]],
    ]
      .map(
        ([k, c], i) =>
          `<path d="${d}" transform="translate(${f(-i * w * 0.045)} ${f(-i * w * 0.05)})" fill="none" stroke="${c}" stroke-width="${f(k)}" stroke-linecap="round"/>`,
      )
      .join('');
  // two lạc birds, neck to neck, make the loop
  const loop =
    tube('M-46 2C-74 -34 -52 -84 -14 -80', 20) +
    tube('M46 2C74 -34 52 -84 14 -80', 20) +
    tube('M-14 -80C-2 -78 2 -78 14 -80', 22) +
    tube('M-58 -44C-78 -52 -90 -48 -100 -38', 9) +
    tube('M58 -44C78 -52 90 -48 100 -38', 9) +
    tube('M-26 4C-24 -26 -12 -40 0 -40C12 -40 24 -26 26 4', 12) +
    tube('M0 -112V-84', 14);
  const shade =
    `<radialGradient id="ball" cx=".36" cy=".3" r=".8"><stop offset="0" stop-color="${ramp[4]}"/><stop offset=".4" stop-color="${ramp[3]}"/><stop offset=".75" stop-color="${ramp[2]}"/><stop offset="1" stop-color="${ramp[0]}"/></radialGradient>` +
    `<linearGradient id="rod"><stop offset="0" stop-color="${ramp[1]}"/><stop offset=".4" stop-color="${ramp[3]}"/><stop offset="1" stop-color="${ramp[0]}"/></linearGradient>` +
    `<linearGradient id="lip"><stop offset="0" stop-color="${ramp[1]}"/><stop offset=".18" stop-color="${ramp[4]}"/><stop offset=".34" stop-color="${ramp[3]}"/><stop offset=".62" stop-color="${ramp[2]}"/><stop offset=".88" stop-color="${ramp[4]}"/><stop offset="1" stop-color="${ramp[1]}"/></linearGradient>` +
    `<radialGradient id="in" cx=".42" cy="1" r=".9"><stop offset="0" stop-color="${ramp[2]}"/><stop offset=".35" stop-color="${ramp[1]}"/><stop offset="1" stop-color="${ramp[0]}"/></radialGradient>` +
    `<linearGradient id="edge" x2="0" y2="1"><stop offset="0" stop-color="${ramp[5]}" stop-opacity=".0"/><stop offset="1" stop-color="${ramp[5]}" stop-opacity=".9"/></linearGradient>`;
  save(
    `bell-${theme}`,
    '-250 -122 500 640',
    `<defs>${defs}${shade}</defs>${loop}${mouth}${clapper}${body}${ornament}<path d="${curve(0.997, 1)}" fill="none" stroke="${ramp[5]}" stroke-opacity=".8" stroke-width="2.4"/>`,
  );
}
for (const [theme, metal] of Object.entries(METAL)) bell(theme, metal);

// ---- laurel: two sprays, each leaf split by its rib ----
const LAUREL = {
  gold: ['#ffe9a8', '#f5b93a', '#a8690f'],
  green: ['#eaffb5', '#a9e64b', '#3f8a2c'],
  silver: ['#ffffff', '#c8d4e2', '#6d7c90'],
  bronze: ['#ffd9b0', '#d98c4a', '#7d4218'],
};
for (const [name, [lit, mid, dim]] of Object.entries(LAUREL)) {
  const leaf = `<path fill="${mid}" d="M0 0C15 -14 15 -34 0 -52L0 0Z"/><path fill="${dim}" d="M0 0C-15 -14 -15 -34 0 -52L0 0Z"/><path fill="none" stroke="${lit}" stroke-width="1.4" d="M0 2V-46"/>`;
  const spray = times(13, (i) => {
    const a = 0.485 - i * 0.033,
      [x, y] = polar(150, a),
      s = (1.06 - i * 0.03).toFixed(2),
      deg = a * 360 - 90;
    return `<g transform="translate(${f(x)} ${f(y)}) rotate(${f(deg + 28)}) scale(${s})">${leaf}</g><g transform="translate(${f(x)} ${f(y)}) rotate(${f(deg - 68 + 48)}) translate(-6 0) rotate(-44) scale(${s})">${leaf}</g>`;
  });
  const stem = `<path fill="none" stroke="${dim}" stroke-width="4" stroke-linecap="round" d="M${pt(polar(150, 0.5))}A150 150 0 0 0 ${pt(polar(150, 0.09))}"/>`;
  const half = stem + spray;
  save(`laurel-${name}`, '-200 -190 400 380', `<g>${half}</g><g transform="scale(-1 1)">${half}</g>`);
}

// ---- lotus: layered petals, back to front ----
{
  const petal = (w, h) =>
    `M0 0C${-w} ${-h * 0.28} ${-w * 0.82} ${-h * 0.74} 0 ${-h}C${w * 0.82} ${-h * 0.74} ${w} ${-h * 0.28} 0 0Z`;
  const veins = (h) =>
    [-0.42, -0.2, 0, 0.2, 0.42].map((k) => `M0 0Q${f(k * 46)} ${f(-h * 0.5)} ${f(k * 18)} ${f(-h * 0.86)}`).join('');
  const layer = (list, w, h, fill) =>
    list
      .map(
        (deg) =>
          `<g transform="rotate(${deg})"><path d="${petal(w, h)}" fill="url(#${fill})" stroke="#ffe9a8" stroke-width="1.6"/><path d="${veins(h)}" fill="none" stroke="#ffe9a8" stroke-opacity=".35"/></g>`,
      )
      .join('');
  save(
    'lotus',
    '-190 -180 380 210',
    `<defs><linearGradient id="a" x2="0" y2="1"><stop offset="0" stop-color="#ff9a9a"/><stop offset=".5" stop-color="#b8303f"/><stop offset="1" stop-color="#3d0b17"/></linearGradient><linearGradient id="b" x2="0" y2="1"><stop offset="0" stop-color="#d9626a"/><stop offset="1" stop-color="#2a0510"/></linearGradient></defs>` +
      layer([-74, 74, -50, 50, -26, 26], 44, 166, 'b') +
      layer([-62, 62, -38, 38, 0], 40, 150, 'a') +
      layer([-84, 84], 30, 150, 'a') +
      layer([-16, 16], 32, 112, 'a'),
  );
}

// ---- leaf flakes for the bell moment (fixed seed: the picture never changes) ----
{
  let seed = 7;
  const rnd = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const c = ['#ffe9a8', '#f5b93a', '#e09b22', '#ffd770', '#b97512'];
  save(
    'flakes',
    '0 0 1600 900',
    times(150, () => {
      const x = rnd() * 1600,
        y = rnd() * 900,
        s = 4 + rnd() * 13,
        k = 0.25 + rnd() * 0.6;
      return `<path transform="translate(${f(x)} ${f(y)}) rotate(${f(rnd() * 360)}) skewX(${f(rnd() * 40 - 20)})" fill="${c[Math.floor(rnd() * 5)]}" opacity="${(0.7 + rnd() * 0.3).toFixed(2)}" d="M${f(-s)} ${f(-s * k)}L${f(s * 0.9)} ${f(-s * k * 0.8)}L${f(s)} ${f(s * k)}L${f(-s * 0.8)} ${f(s * k)}Z"/>`;
    }),
  );
}
