import { expect, test } from 'vitest';
import { frame } from '../../src/report/frame.ts';

interface Drawing {
  readonly name: string;
  readonly expr: string;
  /** What is wrong, as it stands in the expression. */
  readonly guilty?: string;
  readonly because?: readonly [part: string, message: string];
  readonly line?: number;
  readonly becauseLine?: number;
  readonly width?: number;
  readonly to: string;
}

const spanOf = (expr: string, part: string) => {
  const from = expr.indexOf(part);
  return { from, to: from + part.length };
};

/** Drawn as the terminal shows it, the numbers of lines before `|`. */
function drawn({ expr, guilty, because, line, becauseLine, width = 75 }: Drawing): string {
  const lines = frame(
    {
      rule: 'a/b',
      severity: 'error',
      message: 'It is.',
      expr,
      ...(guilty !== undefined && { span: spanOf(expr, guilty) }),
      ...(line !== undefined && { line, column: 1 }),
      ...(because && {
        because: {
          message: because[1],
          span: spanOf(expr, because[0]),
          ...(becauseLine !== undefined && { at: { line: becauseLine, column: 1 } }),
        },
      }),
    },
    width,
  );
  return lines
    .map(({ number, pieces }) =>
      `${String(number ?? '').padStart(2)}| ${pieces.map(({ text }) => text).join('')}`.trimEnd(),
    )
    .join('\n');
}

const one = 'sum by (route) (rate(gateway_queue_depth[5m]))';
const many =
  'sum by (route) (\n  rate(errors[5m])\n)\n/ on (model)\nsum by (route) (\n  rate(requests[5m])\n)\n> 0.05\n';

test.each<Drawing>([
  {
    name: 'the guilty part alone',
    expr: one,
    guilty: 'gateway_queue_depth',
    to: `
  | sum by (route) (rate(gateway_queue_depth[5m]))
  |                      ^^^^^^^^^^^^^^^^^^^`,
  },
  {
    name: 'what is said of the guilty part itself',
    expr: one,
    guilty: 'gateway_queue_depth',
    because: ['gateway_queue_depth', 'a gauge'],
    to: `
  | sum by (route) (rate(gateway_queue_depth[5m]))
  |                      ^^^^^^^^^^^^^^^^^^^ a gauge`,
  },
  {
    name: 'a reason behind it',
    expr: one,
    guilty: 'rate',
    because: ['gateway_queue_depth', 'a gauge,\nby src/catalog/gateway.ts'],
    to: `
  | sum by (route) (rate(gateway_queue_depth[5m]))
  |                 ^^^^ ------------------- a gauge, by src/catalog/gateway.ts`,
  },
  {
    name: 'a reason before it',
    expr: one,
    guilty: 'gateway_queue_depth',
    because: ['by (route)', 'keeps only `route`'],
    to: `
  | sum by (route) (rate(gateway_queue_depth[5m]))
  |     ----------       ^^^^^^^^^^^^^^^^^^^
  |     ╰ keeps only \`route\``,
  },
  {
    name: 'a reason around it',
    expr: one,
    guilty: 'gateway_queue_depth',
    because: ['rate(gateway_queue_depth[5m])', 'needs a counter'],
    to: `
  | sum by (route) (rate(gateway_queue_depth[5m]))
  |                      ^^^^^^^^^^^^^^^^^^^
  |                 ----------------------------- needs a counter`,
  },
  {
    name: 'a reason within it',
    expr: one,
    guilty: 'rate(gateway_queue_depth[5m])',
    because: ['gateway_queue_depth', 'a gauge'],
    to: `
  | sum by (route) (rate(gateway_queue_depth[5m]))
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |                      ------------------- a gauge`,
  },
  {
    name: 'a reason and nothing guilty',
    expr: one,
    because: ['rate', 'needs a counter'],
    to: `
  | sum by (route) (rate(gateway_queue_depth[5m]))
  |                 ---- needs a counter`,
  },
  {
    name: 'no room beside the reason',
    expr: one,
    guilty: 'sum',
    because: ['rate', 'needs a counter'],
    width: 46,
    to: `
  | sum by (route) (rate(gateway_queue_depth[5m]))
  | ^^^             ---- needs a counter`,
  },
  {
    name: 'no room beside nor below it',
    expr: one,
    guilty: 'sum',
    because: ['[5m]', 'five minutes back from now'],
    width: 46,
    to: `
  | sum by (route) (rate(gateway_queue_depth[5m]))
  | ^^^                                     ----
  |                 five minutes back from now ╯`,
  },
  {
    name: 'no room at all',
    expr: one,
    guilty: 'rate',
    because: ['sum', 'longer than the line that it stands below'],
    width: 40,
    to: `
  | sum by (route) (rate(gateway_queue_dep…
  | ---             ^^^^
  | longer than the line that it stands below`,
  },
  {
    name: 'both of a long expression',
    expr: `sum by (route) (rate(a_total{x="${'x'.repeat(50)}"}[5m])) / on (model) rate(b_total[5m])`,
    guilty: 'model',
    because: ['by (route)', 'keeps only `route`'],
    width: 60,
    to: `
  | sum by (route) (rate(a_tota…[5m])) / on (model) rate(b_tota…
  |     ----------                           ^^^^^
  |     ╰ keeps only \`route\``,
  },
  {
    name: 'a line of several',
    expr: many,
    guilty: 'model',
    line: 12,
    to: `
  |   rate(errors[5m])
  | )
12| / on (model)
  |       ^^^^^
  | sum by (route) (
  |   rate(requests[5m])`,
  },
  {
    name: 'the first line of several, without a file',
    expr: many,
    guilty: 'route',
    to: `
  | sum by (route) (
  |         ^^^^^
  |   rate(errors[5m])
  | )
  | / on (model)
  | sum by (route) (`,
  },
  {
    name: 'two lines of several',
    expr: many,
    guilty: 'model',
    because: ['by (route)', 'keeps only `route`'],
    line: 12,
    becauseLine: 9,
    to: `
 9| sum by (route) (
  |     ---------- keeps only \`route\`
  |   rate(errors[5m])
  | )
12| / on (model)
  |       ^^^^^
  | sum by (route) (`,
  },
  {
    name: 'two lines far apart',
    expr: many,
    guilty: '0.05',
    because: ['errors', 'a gauge'],
    line: 16,
    to: `
  |   rate(errors[5m])
  |        ------ a gauge
  | )
  | …
  | )
16| > 0.05
  |   ^^^^`,
  },
  {
    name: 'a reason of several lines',
    expr: many,
    guilty: 'model',
    because: ['sum by (route) (\n  rate(errors[5m])\n)', 'keeps only `route`'],
    to: `
  | sum by (route) (
  | ---------------- keeps only \`route\`
  |   rate(errors[5m])
  | )
  | / on (model)
  |       ^^^^^
  | sum by (route) (`,
  },
  {
    name: 'guilty are several lines',
    expr: many,
    guilty: '(\n  rate(errors[5m])\n)',
    line: 9,
    to: `
  | sum by (route) ( rate(errors[5m]) ) / on (model) sum by (route) ( rate(req…
  |                ^^^^^^^^^^^^^^^^^^^^`,
  },
  { name: 'an expression of one line, as a block ends it', expr: 'a + b\n', guilty: 'b', to: '\n  | a + b\n  |     ^' },
  {
    name: 'tabs, and lines as Windows ends them',
    expr: '(\r\n\ta\r\n)\r\n',
    guilty: 'a',
    line: 2,
    to: '\n  | (\n 2|   a\n  |   ^\n  | )',
  },
  {
    name: 'nothing guilty',
    expr: many,
    to: '\n  | sum by (route) ( rate(errors[5m]) ) / on (model) sum by (route) ( rate(req…',
  },
])('a frame: $name', (drawing) => {
  expect(`\n${drawn(drawing)}`).toBe(drawing.to);
});

test('a frame of what is missing at the end of several lines', () => {
  const lines = frame(
    { rule: 'a/b', severity: 'error', message: 'It is.', expr: 'sum(\n  a\n', span: { from: 9, to: 9 } },
    40,
  );
  expect(lines.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual(['sum(', '  a', '   ^']);
});

test('no expression, no frame of it', () => {
  expect(frame({ rule: 'a/b', severity: 'error', message: 'It is.', expr: '' }, 40)).toEqual([
    { pieces: [{ text: '', as: 'code' }] },
  ]);
});
