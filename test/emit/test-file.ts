/** What a file of promtool's tests says, as far as tests look at it. */
export interface File {
  readonly tests: readonly {
    readonly input_series?: unknown;
    readonly alert_rule_test?: readonly {
      readonly alertname: string;
      readonly eval_time: string;
      readonly exp_alerts: readonly unknown[];
    }[];
    readonly promql_expr_test?: readonly {
      readonly expr: string;
      readonly eval_time: string;
      readonly exp_samples: readonly { readonly value: number }[];
    }[];
  }[];
}

export function read(file: unknown): File {
  return JSON.parse(JSON.stringify(file)) as File;
}
