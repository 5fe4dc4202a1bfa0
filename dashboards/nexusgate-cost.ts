import {
  add,
  avgOverTime,
  barGauge,
  by,
  dashboard,
  div,
  increase,
  mul,
  rate,
  row,
  stat,
  sum,
  table,
  timeseries,
  topk,
  value,
  variable,
} from 'promwright';
import {
  completionCost,
  completions,
  completionTokens,
  embeddingTokens,
  nexusgate,
  promptCost,
  promptTokens,
  totalCost,
} from 'promwright/catalog/nexusgate';
import * as alerts from '../rules/nexusgate.ts';
import { requestRateByModel } from './_nexusgate.ts';
import { window } from './_panels.ts';

const hourly = 3600;
const daily = 86_400;
const instances = { instance: 'The recording adds up the instances.' };
const prompt = sum(rate(promptTokens, window), by('model'));
const generated = sum(rate(completionTokens, window), by('model'));
const allTokens = add(sum(increase(promptTokens, '$__range')), sum(increase(completionTokens, '$__range')));

export default dashboard({
  uid: 'nexusgate-cost',
  title: 'NexusGate tokens and cost',
  description: 'How many tokens go in and out, what do they cost, and who spends it?',
  system: nexusgate,
  time: '24h',
  variables: [variable(completions, 'model', 'Model')],
  rows: [
    row('What does it cost?', [
      stat('Cost per hour', {
        description:
          'What the last hour cost at the current prices. Three times the same hour of last week raises an alert.',
        queries: { cost: mul(sum(value(alerts.costRate)), hourly) },
        color: 'none',
        ignores: instances,
      }),
      stat('Cost in this time range', {
        description:
          'What the time range chosen above cost. A price cut within it makes it too high: the counter falls, which reads as a restart.',
        queries: { cost: sum(increase(totalCost, '$__range')) },
        sparkline: false,
        color: 'none',
      }),
      stat('Cost per 1k tokens', {
        description:
          'Dollars for a thousand tokens, prompts and completions together, over the time range. It rises when clients move to dearer models.',
        queries: { cost: mul(div(sum(increase(totalCost, '$__range')), allTokens), 1000) },
        decimals: 4,
        sparkline: false,
        color: 'none',
      }),
      stat('Tokens in this time range', {
        description: 'Tokens read and generated in the time range.',
        queries: { tokens: allTokens },
        sparkline: false,
        color: 'none',
      }),
    ]),
    row('When is it spent?', [
      timeseries('Cost per hour by model', {
        description: 'Dollars per hour over the last hour, recorded. A new line is a new model in use.',
        queries: { '{{model}}': mul(sum(value(alerts.costRate), by('model')), hourly) },
        stack: true,
        min: 0,
        alerts: [alerts.costSpike],
        ignores: instances,
      }),
      timeseries('Cost per hour by provider', {
        description: 'Dollars per hour over the last hour, recorded: what each provider will bill.',
        queries: { '{{provider}}': mul(sum(value(alerts.costRate), by('provider')), hourly) },
        stack: true,
        min: 0,
        ignores: instances,
      }),
      timeseries('Cost of the last 24 hours', {
        description:
          'A sliding day. A slope is use; a cliff is a price that was changed or a request that was deleted.',
        queries: { cost: mul(sum(avgOverTime(alerts.costRate, '1d')), daily) },
        min: 0,
        alerts: [alerts.dailyCostHigh],
        ignores: instances,
      }),
    ]),
    row('Who spends it?', [
      barGauge('Cost by key', {
        description:
          'The ten API keys that cost most in the time range, by their comment. Keys without one share `unknown`.',
        queries: { '{{api_key_comment}}': topk(10, sum(increase(totalCost, '$__range'), by('api_key_comment'))) },
      }),
      table('Cost by model', {
        description: 'Each model’s cost in the time range, and what a thousand of its tokens cost, in and out.',
        queries: {
          Cost: sum(increase(totalCost, '$__range'), by('model')),
          'Per 1k prompt': mul(
            div(
              sum(increase(promptCost, '$__range'), by('model')),
              sum(increase(promptTokens, '$__range'), by('model')),
            ),
            1000,
          ),
          'Per 1k completion': mul(
            div(
              sum(increase(completionCost, '$__range'), by('model')),
              sum(increase(completionTokens, '$__range'), by('model')),
            ),
            1000,
          ),
        },
        sortBy: 'Cost',
        width: 16,
      }),
    ]),
    row('How many tokens?', [
      timeseries('Prompt tokens by model', {
        description: 'Tokens read per second. Growth without more requests: prompts get longer, and so do bills.',
        queries: { '{{model}}': prompt },
        stack: true,
        min: 0,
      }),
      timeseries('Completion tokens by model', {
        description: 'Tokens generated per second.',
        queries: { '{{model}}': generated },
        stack: true,
        min: 0,
      }),
      timeseries('Embedding tokens by model', {
        description: 'Tokens embedded per second.',
        queries: { '{{model}}': sum(rate(embeddingTokens, window), by('model')) },
        stack: true,
        min: 0,
      }),
    ]),
    row('How long are prompts and answers?', [
      timeseries('Prompt tokens per request', {
        description: 'Mean tokens read per request that ended. A client that sends its whole history shows here first.',
        queries: { '{{model}}': div(prompt, requestRateByModel) },
        unit: 'short',
        min: 0,
      }),
      timeseries('Completion tokens per request', {
        description: 'Mean tokens generated per request that ended.',
        queries: { '{{model}}': div(generated, requestRateByModel) },
        unit: 'short',
        min: 0,
      }),
    ]),
  ],
});
