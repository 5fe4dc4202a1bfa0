import { goFixed, goFloat, goGeneral } from '../../text/go.ts';

export interface Firing {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number | undefined;
}

/** A template could not be rendered here, and why. */
export interface Unrendered {
  readonly needs: 'value' | 'go';
}

/**
 * An annotation as Prometheus renders it, of the templates that `alert()` makes: labels, the value, and the functions that format it. Other
 * templates are Go's business (https://prometheus.io/docs/prometheus/latest/configuration/template_reference/).
 */
export function rendered(template: string, firing: Firing): string | Unrendered {
  let missing: Unrendered | undefined;
  const text = template.replace(/\{\{-?\s*(.*?)\s*-?\}\}/gs, (_, action: string) => {
    const said = evaluate(action, firing);
    if (typeof said === 'string') return said;
    missing ??= said;
    return '';
  });
  return missing ?? text;
}

function evaluate(action: string, { labels, value }: Firing): string | Unrendered {
  const [, format, rest] = /^printf\s+("(?:[^"\\]|\\.)*")\s+(.*)$/s.exec(action) ?? [];
  const [source = '', pipe, ...more] = (rest ?? action).split('|').map((part) => part.trim());
  if (more.length > 0 || (format !== undefined && pipe !== undefined)) return { needs: 'go' };
  const label = /^\$labels\.(\w+)$/.exec(source)?.[1];
  if (label !== undefined) {
    const text = labels[label] ?? '';
    if (format !== undefined) return { needs: 'go' };
    return pipe === undefined ? text : pipe === 'urlquery' ? urlquery(text) : { needs: 'go' };
  }
  if (source !== '$value') return { needs: 'go' };
  if (value === undefined) return { needs: 'value' };
  if (format !== undefined) return printf(JSON.parse(format) as string, value);
  if (pipe === undefined) return goFloat(value);
  return FORMATS[pipe]?.(value) ?? { needs: 'go' };
}

/** https://github.com/prometheus/prometheus/blob/v3.5.0/template/template.go */
const FORMATS: Readonly<Record<string, (value: number) => string | undefined>> = {
  humanize: (value) => {
    if (isPlain(value)) return general(value);
    return Math.abs(value) >= 1 ? scaled(value, 1000, ['', 'k', 'M', 'G', 'T', 'P', 'E', 'Z', 'Y']) : small(value);
  },
  humanize1024: (value) => {
    if (Math.abs(value) <= 1 || !Number.isFinite(value)) return general(value);
    return scaled(value, 1024, ['', 'ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei', 'Zi', 'Yi']);
  },
  humanizePercentage: (value) => `${general(value * 100)}%`,
  humanizeDuration: (value) => {
    if (isPlain(value)) return Number.isFinite(value) ? `${general(value)}s` : general(value);
    if (Math.abs(value) < 1) return `${small(value)}s`;
    // Go has no whole number so large.
    if (Math.abs(value) >= 2 ** 63) return undefined;
    const sign = value < 0 ? '-' : '';
    const whole = Math.trunc(Math.abs(value));
    const [days, hours, minutes, seconds] = [
      Math.floor(whole / 86_400),
      Math.floor((whole % 86_400) / 3600),
      Math.floor((whole % 3600) / 60),
      whole % 60,
    ];
    if (days > 0) return `${sign}${days}d ${hours}h ${minutes}m ${seconds}s`;
    if (hours > 0) return `${sign}${hours}h ${minutes}m ${seconds}s`;
    if (minutes > 0) return `${sign}${minutes}m ${seconds}s`;
    return `${sign}${general(Math.abs(value))}s`;
  },
};

const general = (value: number): string => goGeneral(value, 4);
const isPlain = (value: number): boolean => value === 0 || !Number.isFinite(value);

function scaled(value: number, base: number, prefixes: readonly string[]): string {
  let [rest, i] = [value, 0];
  while (Math.abs(rest) >= base && i < prefixes.length - 1) [rest, i] = [rest / base, i + 1];
  return `${general(rest)}${prefixes[i]}`;
}

function small(value: number): string {
  const prefixes = ['', 'm', 'u', 'n', 'p', 'f', 'a', 'z', 'y'];
  let [rest, i] = [value, 0];
  while (Math.abs(rest) < 1 && i < prefixes.length - 1) [rest, i] = [rest * 1000, i + 1];
  return `${general(rest)}${prefixes[i]}`;
}

/** With one verb for a number. */
function printf(format: string, value: number): string | Unrendered {
  const [, before = '', digits = '', verb = '', after = ''] =
    /^((?:[^%]|%%)*)%(?:\.(\d+))?([fgv])((?:[^%]|%%)*)$/.exec(format) ?? [];
  if (verb === '') return { needs: 'go' };
  const text =
    verb === 'f'
      ? goFixed(value, digits === '' ? 6 : Number(digits))
      : digits === ''
        ? goFloat(value)
        : goGeneral(value, Number(digits));
  return `${before}${text}${after}`.replaceAll('%%', '%');
}

/** Go's url.QueryEscape. */
function urlquery(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
