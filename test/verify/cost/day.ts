import { closeSync, openSync, writeSync } from 'node:fs';
import { type Box, valuesIn } from '../../../src/analysis/cost/box.ts';
import type { Profile } from '../../../src/analysis/cost/profile.ts';
import { recorded } from '../../../src/analysis/cost/yield.ts';
import { evaluationsOf } from '../../../src/model/cost/setting.ts';
import { readsOf } from '../../../src/model/read.ts';
import type { Resolved } from '../../../src/model/resolved.ts';
import { parseDuration } from '../../../src/promql/duration.ts';

/** Milliseconds. */
export interface Day {
  readonly start: number;
  readonly end: number;
}

/**
 * Writes a day of every series of a project, recordings too, in OpenMetrics: a sample at each whole multiple of its interval, totals that grow.
 * Gives the number of series and of samples.
 */
export function writeDay(
  file: string,
  resolved: Resolved,
  profile: Profile,
  day: Day,
): { series: number; samples: number } {
  const out = openSync(file, 'w');
  const made = { series: 0, samples: 0 };
  const write = (name: string, boxes: readonly Box[], every: number): void => {
    for (const labels of boxes.flatMap(labelSets)) {
      made.series += 1;
      const le = Number(labels['le'] ?? 1);
      const growth = made.series % 7 === 0 || labels['le'] !== undefined ? Math.min(le, 1000) : 1 + (made.series % 5);
      const text = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
      const head = `${name}{${text.join(',')}} `;
      let lines = '';
      for (let at = day.start, n = 1; at <= day.end; at += every, n += 1) {
        lines += `${head}${n * growth} ${at / 1000}\n`;
        made.samples += 1;
      }
      writeSync(out, lines);
    }
  };
  for (const { name, boxes, every } of everySeries(resolved, profile)) write(name, boxes, every);
  writeSync(out, '# EOF\n');
  closeSync(out);
  return made;
}

function* everySeries(resolved: Resolved, profile: Profile) {
  const { known, groups } = resolved;
  // What nobody reads would only take time.
  const reads = readsOf(resolved);
  for (const name of new Set(known.names()))
    for (const series of known.lookup(name, undefined, [])) {
      const box = profile.of(series);
      const every = known.interval(series.job);
      if (box && every !== undefined && reads(name)) yield { name, boxes: [box], every };
    }
  const { rule: of } = evaluationsOf(resolved, { profile });
  for (const group of groups)
    for (const rule of group.rules) {
      const every = parseDuration(group.every) ?? 0;
      if (rule.rule !== 'record') continue;
      const made = recorded({ ...rule, jobs: group.jobs, every }, of(group).setting);
      if (made) yield { name: rule.name, boxes: made.boxes, every };
    }
}

function labelSets(box: Box): readonly Readonly<Record<string, string>>[] {
  let sets: readonly Readonly<Record<string, string>>[] = [{}];
  for (const label of box.keys())
    sets = sets.flatMap((set) =>
      valuesIn(box, label).map((value) => (value === '' ? set : { ...set, [label]: value })),
    );
  return sets;
}
