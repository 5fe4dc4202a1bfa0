import { expect, test } from 'vitest';
import { readOutput } from '../../src/prove/answers.ts';

/** Of promtool 2.42; 3.15 says the same without the first line, which is put there before it is read. */
const output = `Unit Testing:  t.json
  FAILED:
    name: A: fires,
    alertname: A, time: 1m, 
        exp:[], 
        got:[
            0:
              Labels:{alertname="A", job="a", severity="warning"}
              Annotations:{summary="x is 2"}
            ]

    expr: "x{job=\\"a\\"}", time: 2m,
        exp: nil
        got: {__name__="x", job="a"} 2E+00


`;

test('what failed, and what was there instead', () =>
  expect([...readOutput(output)]).toEqual([
    [
      't.json',
      [
        {
          of: 'alert',
          alert: 'A',
          time: '1m',
          got: [{ labels: { alertname: 'A', job: 'a', severity: 'warning' }, annotations: { summary: 'x is 2' } }],
        },
        {
          of: 'expr',
          expr: 'x{job="a"}',
          time: '2m',
          got: [{ labels: { __name__: 'x', job: 'a' }, value: 2 }],
        },
      ],
    ],
  ]));

test('what passes has no failures, and what is not understood is told', () =>
  expect([
    ...readOutput('Unit Testing:  a.json\n  SUCCESS\n\nUnit Testing:  b.json\n  FAILED:\nno such file\n'),
  ]).toEqual([
    ['a.json', []],
    ['b.json', [{ of: 'file', text: 'no such file' }]],
  ]));
