import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const out = fileURLToPath(new URL('../../out/', import.meta.url));

/** The YAML that we write ourselves. */
export const written: readonly string[] = ['prometheus/rules', 'kubernetes', 'grafana/provisioning/alerting'].flatMap(
  (dir) =>
    readdirSync(join(out, dir))
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted()
      .map((name) => readFileSync(join(out, dir, name), 'utf8')),
);

/** As people write it: one of everything that the short way reads, and of much that it leaves to the reference. */
export const handmade: readonly string[] = [
  `groups:
- name: zero
  rules:
  - alert: A  # beside
    expr: a{b="c#d"} > 0 # promwright allow a/b: c
    for: 5m
    labels: { severity: page, "team": 'x', n: 1 }
    annotations: {}
  # promwright allow match/never: because

  - record: 'a:b'
    expr: sum(x) by (y)
      / sum(z)

      > 1
  - expr: >-
      folded
      text

        deeper
      end
    record: "x\\ty\\u00e9"
  - expr: |+
      kept


  - record: c
    expr:
      below
      the key
    labels:
    annotations: []
`,
  `# head
---
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: {name: a}
spec:
    groups:
        -   name: wide
            rules:
            -   alert: Up
                expr: "up
                    == 0"
                annotations:
                    text: 'it''s

                        so'
                    more: |
                        # promwright allow none/text: text
                        a: b

                         c
            -   - nested
                - [list, of, "words"]
---
kind: Other
list:
- a
-
  b: c
- "d": e
- 'f'
`,
  'a: |\n\n  x\n\n   y\n\n\n  z\nb: >\n\n  x\n\n   y\n\n\n  z\n  w\n\nc: >-\n   a\n\n   b\n',
  'a:\n  b:\n    c: d\n  e: f\ng:\n- h\n- i: j\n  k: l\n- m\n',
  '"groups":\n- "name": "x"\n  "rules":\n  - "expr": |\n      up == 0\n    "record": "y"\n',
];

/** The dashboards that we write. */
export const dashboards: readonly string[] = readdirSync(join(out, 'grafana/dashboards'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name) => readFileSync(join(out, 'grafana/dashboards', name), 'utf8'));
