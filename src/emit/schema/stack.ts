import { among, closed, DURATION, EMPTY, list, mapOf, only, type Schema, STRING, text, WORDS } from './schema.ts';

/** No name and no password before the host: the file is committed. */
const URL = text('^https?://[^/@\\s]+(?:/\\S*)?$');
const MATCHER = text('^[a-z_]+=~?"[^"\\\\]+"$');
const ROUTE = { matchers: list(MATCHER, 1), receiver: WORDS };

/** The part of https://prometheus.io/docs/alerting/latest/configuration/ that we write; 0.22 and later read it. */
export const ALERTMANAGER: Schema = closed({
  route: closed({
    receiver: WORDS,
    group_by: list(WORDS, 1),
    group_wait: DURATION,
    group_interval: DURATION,
    repeat_interval: DURATION,
    routes: list(closed(ROUTE, { group_wait: DURATION, repeat_interval: DURATION }), 1),
  }),
  inhibit_rules: list(
    closed(
      { source_matchers: list(MATCHER, 1), target_matchers: list(MATCHER, 1) },
      { equal: list(text('^[a-zA-Z_][a-zA-Z0-9_]*$'), 1) },
    ),
  ),
  receivers: list(
    closed({ name: WORDS }, { webhook_configs: list(closed({ url: URL, send_resolved: only(true) }), 1) }),
    1,
  ),
});

const IMAGE = text('^[a-z0-9./-]+:v?\\d+\\.\\d+\\.\\d+$');
const LOOPBACK = text('^127\\.0\\.0\\.1:\\d+:\\d+$');

const VOLUME: Schema = {
  type: ['string', 'object'],
  if: { type: 'object' },
  // oxlint-disable-next-line unicorn/no-thenable
  then: closed({
    type: only('bind'),
    source: text('^\\./'),
    target: text('^/'),
    read_only: only(true),
    bind: closed({ create_host_path: only(false) }),
  }),
  else: text('^[a-z]+:/'),
};

const SERVICE = closed(
  {
    image: IMAGE,
    restart: only('unless-stopped'),
    security_opt: list(STRING, 1),
    ports: list(LOOPBACK, 1),
    volumes: list(VOLUME, 1),
    healthcheck: closed({
      test: list(STRING, 2),
      interval: DURATION,
      timeout: DURATION,
      retries: { type: 'integer', minimum: 1 },
      start_period: DURATION,
    }),
  },
  {
    extra_hosts: list(WORDS, 1),
    environment: closed({
      GF_SECURITY_ADMIN_PASSWORD: text('^\\$\\{[A-Z_]+:\\?.+\\}$'),
      GF_SERVER_ROOT_URL: text('^https?://(?:[^$]|\\$\\$)+$'),
    }),
    depends_on: mapOf(closed({ condition: among('service_healthy', 'service_started') })),
  },
);

/** The part of https://github.com/compose-spec/compose-spec that we write. */
export const COMPOSE: Schema = closed({ name: WORDS, services: mapOf(SERVICE), volumes: mapOf(EMPTY) });
