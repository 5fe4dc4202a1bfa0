import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Expr } from '../../src/promql/ast.ts';
import { check } from '../../src/promql/check.ts';
import { parse } from '../../src/promql/parse.ts';
import { print } from '../../src/promql/print.ts';
import { bothMajors, checkRules, promtools } from '../promtool.ts';
import { bare, randomExpr, seeded } from './random.ts';

const many = (seed: number, count: number, prometheus2 = false): readonly Expr[] => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => randomExpr(random, { prometheus2 }));
};

function reparse(text: string): Expr | string {
  const parsed = parse(text);
  return parsed.ok ? parsed.expr : (parsed.problems[0]?.message ?? 'refused');
}

describe('of random trees', () => {
  const trees = many(1, 5000);

  test('check accepts every one', () => {
    for (const tree of trees) expect(check(tree), print(tree)).toEqual([]);
  });

  test('what is printed parses to the same tree', () => {
    for (const tree of trees) expect(bare(reparse(print(tree))), print(tree)).toEqual(bare(tree));
  });

  test('what is parsed prints to the same text', () => {
    for (const text of trees.map(print)) {
      const again = reparse(text);
      expect(typeof again === 'string' ? again : print(again)).toBe(text);
    }
  });
});

bothMajors('promtool');

describe.each(promtools())('promtool $version', (tool) => {
  test('accepts what is printed', () => {
    const exprs = many(2, 3000, tool.version.startsWith('2.')).map(print);
    const rules = exprs.map((expr, i) => `  - record: r:${i}\n    expr: ${JSON.stringify(expr)}\n`);
    const file = join(mkdtempSync(join(tmpdir(), 'promwright-test-')), 'rules.yml');
    writeFileSync(file, `groups:\n- name: all\n  rules:\n${rules.join('')}`);
    const { ok, output } = checkRules(tool, file);
    expect(output.split('\n').slice(0, 12).join('\n')).toContain(`${exprs.length} rules found`);
    expect(ok).toBe(true);
  });
});
