import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { slo as declare, type Slo, where } from 'promwright';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import * as gatewayz from '../../rules/gatewayz-slo.ts';
import * as gptme from '../../rules/gptme-slo.ts';
import * as mcp from '../../rules/mcp-slo.ts';
import * as nexusgate from '../../rules/nexusgate-slo.ts';
import * as ollamamax from '../../rules/ollamamax-slo.ts';
import { print } from '../../src/promql/print.ts';
import { bothMajors, promtools } from '../promtool.ts';
import { gateway, requests } from '../types/gateway.ts';

// What all alerts of an objective are silent on together, as they are emitted, in Prometheus' own engine; what each does is in rules/*-slo.tests.ts.

/** The series of good events and of bad ones; of a histogram its count, and the bucket that the good ones are in. */
type Source = { readonly good: string; readonly bad: string } | { readonly count: string; readonly bucket: string };
interface Case {
  readonly slo: Slo;
  readonly source: Source;
}

const NEXUSGATE = 'job="nexusgate",instance="nexusgate:3000",model="gpt-4o"';
const GATEWAYZ = 'job="gatewayz-api",instance="gatewayz-api:8000"';
const MCP = 'job="mcp-server",instance="mcp-server-1:3000",tool_name="search"';
const OLLAMAMAX = 'job="ollamamax",instance="ollamamax:8080",method="POST"';
const GPTME = 'job="gptme-server",instance="gptme:5700",method="GET",endpoint="/api/v2/conversations"';
const histogram = (name: string, labels: string, le: string): Source => ({
  count: `${name}_count{${labels}}`,
  bucket: `${name}_bucket{${labels},le="${le}"}`,
});
const any = (slo: unknown): Slo => slo as Slo;

const CASES: readonly Case[] = [
  {
    slo: any(nexusgate.availability),
    source: {
      good: `nexusgate_completions_total{${NEXUSGATE},status="completed",api_key_comment="unknown"}`,
      bad: `nexusgate_completions_total{${NEXUSGATE},status="failed",api_key_comment="unknown"}`,
    },
  },
  { slo: any(nexusgate.firstToken), source: histogram('nexusgate_completion_ttft_seconds', NEXUSGATE, '2.5') },
  {
    slo: any(gatewayz.availability),
    source: {
      good: `http_requests_total{${GATEWAYZ},endpoint="/v1/chat/completions",status_class="2xx",status_code="200"}`,
      bad: `http_requests_total{${GATEWAYZ},endpoint="/v1/chat/completions",status_class="5xx",status_code="502"}`,
    },
  },
  {
    slo: any(gatewayz.firstChunk),
    source: histogram('time_to_first_chunk_seconds', `${GATEWAYZ},provider="openrouter",model="gpt-4o"`, '3.0'),
  },
  {
    slo: any(mcp.availability),
    source: {
      good: `mcp_tool_invocations_total{${MCP},status="success",user_tier="free"}`,
      bad: `mcp_tool_invocations_total{${MCP},status="error",user_tier="free"}`,
    },
  },
  { slo: any(mcp.latency), source: histogram('mcp_tool_duration_seconds', `${MCP},status="success"`, '2.5') },
  {
    slo: any(ollamamax.availability),
    source: {
      good: `http_requests_total{${OLLAMAMAX},endpoint="/api/v1/models",status="200"}`,
      bad: `http_requests_total{${OLLAMAMAX},endpoint="/api/v1/models",status="500"}`,
    },
  },
  {
    slo: any(ollamamax.latency),
    source: histogram('http_request_duration_seconds', `${OLLAMAMAX},endpoint="/api/v1/models",status="200"`, '1'),
  },
  {
    slo: any(gptme.availability),
    source: {
      good: `gptme_server_requests_total{${GPTME},status="200"}`,
      bad: `gptme_server_requests_total{${GPTME},status="500"}`,
    },
  },
  { slo: any(gptme.latency), source: histogram('gptme_server_request_duration_seconds', GPTME, '1.0') },
];

/** A stretch of minutes with so many good and bad events each; without them, the series are not there. */
interface Stretch {
  readonly minutes: number;
  readonly good?: number;
  readonly bad?: number;
  /** The process has been started anew at its beginning. */
  readonly restart?: boolean;
}

/** The values of a counter along the stretches, as promtool writes them: `start+growthxtimes`. */
function counter(stretches: readonly Stretch[], growth: (stretch: Stretch) => number | undefined): string {
  let value = 0;
  return stretches
    .map((stretch) => {
      const each = growth(stretch);
      if (each === undefined) return `_x${stretch.minutes}`;
      if (stretch.restart) value = 0;
      const first = value + each;
      value += each * stretch.minutes;
      return `${first}+${each}x${stretch.minutes - 1}`;
    })
    .join(' ');
}

function seriesOf(source: Source, stretches: readonly Stretch[]): readonly { series: string; values: string }[] {
  const good = ({ good: of }: Stretch) => of;
  if ('good' in source)
    return [
      { series: source.good, values: counter(stretches, good) },
      { series: source.bad, values: counter(stretches, ({ bad }) => bad) },
    ];
  const all = ({ good: of, bad = 0 }: Stretch) => (of === undefined ? undefined : of + bad);
  return [
    { series: source.count, values: counter(stretches, all) },
    { series: source.bucket, values: counter(stretches, good) },
  ];
}

/** What no alert of the objective fires on. */
interface Scenario {
  readonly name: string;
  readonly stretches: readonly Stretch[];
  /** Minutes. */
  readonly moments: readonly number[];
}

/** Events a minute. */
const TRAFFIC = 60_000;

/** An event every 20 minutes. */
const trickle = (hours: number): readonly Stretch[] =>
  Array.from({ length: 3 * hours }, () => [
    { minutes: 1, good: 1, bad: 0 },
    { minutes: 19, good: 0, bad: 0 },
  ]).flat();

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'one failure in a trickle pages nobody',
    stretches: [...trickle(3), { minutes: 1, good: 0, bad: 1 }, ...trickle(7)],
    moments: [185, 190, 205, 240, 300, 360, 480, 600],
  },
  {
    name: 'traffic without a failure ever, whose series is not there, and a restart',
    stretches: [
      { minutes: 120, good: TRAFFIC },
      { minutes: 120, good: TRAFFIC, restart: true },
    ],
    moments: [60, 125, 200],
  },
];

interface RuleFile {
  readonly groups: readonly {
    readonly name: string;
    readonly rules: readonly { readonly alert?: string; readonly expr: string }[];
  }[];
}

/** The objective's groups, as they are emitted; without what no alert reads, since reading the whole period takes its time. */
function groupsOf({ groups, window }: Slo): RuleFile['groups'] {
  const [first] = groups;
  const file = readFileSync(`out/prometheus/rules/${first?.system.name}.rules.yml`, 'utf8');
  return (parse(file) as RuleFile).groups
    .filter(({ name }) => groups.some((group) => group.name === name))
    .map(({ name, rules }) => ({ name, rules: rules.filter(({ expr }) => !expr.includes(`[${window}:`)) }));
}

const folder = mkdtempSync(join(tmpdir(), 'slo-'));

function fileOf(slo: Slo, source: Source, { name, stretches, moments }: Scenario): string {
  const path = join(folder, `${slo.name}-${name.replace(/\W+/g, '-')}`);
  const groups = groupsOf(slo);
  writeFileSync(`${path}.rules.yml`, stringify({ groups }));
  const unit = {
    rule_files: [`${path}.rules.yml`],
    evaluation_interval: '5m',
    // Groups that are not named are evaluated in any order.
    group_eval_order: groups.map((group) => group.name),
    tests: [
      {
        name,
        interval: '1m',
        input_series: seriesOf(source, stretches),
        promql_expr_test: moments.map((minute) => ({
          expr: 'ALERTS{alertstate="firing"}',
          eval_time: `${minute}m`,
          exp_samples: [],
        })),
      },
    ],
  };
  writeFileSync(`${path}.yml`, stringify(unit));
  return `${path}.yml`;
}

async function failure(bin: string, file: string): Promise<string> {
  const run = promisify(execFile)(bin, ['test', 'rules', file]);
  return await run.then(
    () => '',
    ({ stdout, stderr }: { stdout: string; stderr: string }) => `${stdout}${stderr}`.slice(0, 4000),
  );
}

bothMajors('promtool');

for (const { bin, version } of promtools())
  describe.concurrent(version, () => {
    for (const { slo, source } of CASES)
      describe(slo.name, () => {
        test.each(SCENARIOS)('$name', { timeout: 120_000 }, async (scenario) => {
          expect(await failure(bin, fileOf(slo, source, scenario))).toBe('');
        });
      });

    test('a value with an objective of its own is judged by that alone', async () => {
      const { groups } = declare({
        name: 'GatewayAvailability',
        title: 'Availability',
        system: gateway,
        events: 'requests',
        fail: 'fail',
        objective: 0.999,
        window: '30d',
        sli: { total: requests, bad: where(requests, { status: 'error' }) },
        by: ['route'],
        objectives: { route: { '/chat': 0.95 } },
      });
      const path = join(folder, `by-${version}`);
      const rules = groups.map((group) => ({
        name: group.name,
        rules: group.rules.map((rule) =>
          rule.rule === 'record'
            ? { record: rule.name, expr: print(rule.expr) }
            : { alert: rule.name, expr: print(rule.expr), labels: rule.labels },
        ),
      }));
      writeFileSync(`${path}.rules.yml`, stringify({ groups: rules }));
      const series = (route: string, status: string, each: number) => ({
        series: `gateway_requests_total{job="gateway",instance="a:1",route="${route}",status="${status}"}`,
        values: `0+${each}x120`,
      });
      // 2% fail on both: 0.4 times what one of them may, 20 times what the other.
      const input_series = ['/chat', '/other'].flatMap((route) => [series(route, 'ok', 98), series(route, 'error', 2)]);
      const burning = ['5m', '1h', '3d', '30d'].map((window) => ({
        expr: `round(1000 * job_route:gateway_availability:burn_rate${window}) / 1000`,
        eval_time: '115m',
        exp_samples: [
          { labels: '{job="gateway",route="/chat"}', value: 0.4 },
          { labels: '{job="gateway",route="/other"}', value: 20 },
        ],
      }));
      const unit = {
        rule_files: [`${path}.rules.yml`],
        evaluation_interval: '5m',
        group_eval_order: groups.map(({ name }) => name),
        tests: [
          {
            interval: '1m',
            input_series,
            promql_expr_test: [
              ...burning,
              {
                expr: 'count by (route) (ALERTS{alertname=~".*(1h|6h)"})',
                eval_time: '115m',
                exp_samples: [{ labels: '{route="/other"}', value: 2 }],
              },
            ],
          },
        ],
      };
      writeFileSync(`${path}.yml`, stringify(unit));
      expect(await failure(bin, `${path}.yml`)).toBe('');
    });
  });
