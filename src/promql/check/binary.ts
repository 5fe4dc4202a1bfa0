import type { Binary, Expr } from '../ast.ts';
import { COMPARISONS } from '../binding.ts';
import { print } from '../print.ts';
import { brief, type Kind, listed, nameOf, type Refusal } from './words.ts';

const SETS: ReadonlySet<string> = new Set(['and', 'or', 'unless']);

const isVector = (kind: Kind) => kind === 'instant' || kind === 'any';
const isOperand = (kind: Kind) => isVector(kind) || kind === 'scalar';

export function* judgeBinary(expr: Binary, left: Kind, right: Kind): Generator<Refusal> {
  const { op, matching } = expr;
  const at = expr.opSpan && { at: expr.opSpan };
  if (!isOperand(left) || !isOperand(right)) {
    if (!isOperand(left)) yield refuseOperand(expr, expr.left, left);
    if (!isOperand(right)) yield refuseOperand(expr, expr.right, right);
    return;
  }
  const comparing = COMPARISONS.has(op);
  if (expr.bool && !comparing) {
    yield { message: `\`bool\` goes with a comparison; \`${op}\` is none.`, fix: 'Take `bool` away.', ...at };
  }
  if (comparing && !expr.bool && left === 'scalar' && right === 'scalar') {
    yield {
      message: `\`${op}\` compares two scalars without \`bool\`.`,
      why: 'A comparison drops the series that do not satisfy it, and a scalar cannot be dropped.',
      fix: `Write \`${op} bool\` for 0 or 1.`,
      ...at,
    };
  }
  const shared = matching?.labels.filter((label) => matching.group?.labels.includes(label)) ?? [];
  if (matching?.mode === 'on' && shared.length > 0) {
    yield {
      message: `${listed(shared)} stands both in \`on\` and in \`group_${matching.group?.side}\`.`,
      why: 'What both sides are matched on is in the result anyway.',
      fix: `Take it out of \`group_${matching.group?.side}\`.`,
      ...at,
    };
  }
  yield* isVector(left) && isVector(right) ? judgeVectors(expr) : judgeScalars(expr, left);
}

/** An operation with a scalar on one side at least. */
function* judgeScalars(expr: Binary, left: Kind): Generator<Refusal> {
  const { op, matching } = expr;
  const scalar = left === 'scalar' ? expr.left : expr.right;
  const message = (what: string) => `${what} goes between two instant vectors; ${brief(scalar)} is a scalar.`;
  const at = expr.opSpan && { at: expr.opSpan };
  if (SETS.has(op)) yield { message: message(`\`${op}\``), fix: `Write \`vector(${print(scalar)})\`.`, ...at };
  else if (matching !== undefined && matching.labels.length > 0) {
    yield {
      message: message(`\`${matching.mode ?? 'on'} (…)\``),
      fix: `Take \`${matching.mode ?? 'on'} (…)\` away.`,
      ...at,
    };
  } else if (matching?.fillLeft !== undefined || matching?.fillRight !== undefined) {
    yield { message: message('`fill`'), fix: 'Take `fill` away.', ...at };
  }
}

function* judgeVectors({ op, opSpan, matching }: Binary): Generator<Refusal> {
  if (!SETS.has(op)) return;
  const at = opSpan && { at: opSpan };
  if (matching?.group !== undefined) {
    yield {
      message: `\`${op}\` takes no \`group_${matching.group.side}\`: it matches any number of series on both sides.`,
      fix: `Take \`group_${matching.group.side}\` away.`,
      ...at,
    };
  }
  if (matching?.fillLeft !== undefined || matching?.fillRight !== undefined) {
    yield { message: `\`${op}\` takes no \`fill\`: it looks at no values.`, fix: 'Take `fill` away.', ...at };
  }
}

function refuseOperand({ op }: Binary, operand: Expr, kind: Kind): Refusal {
  const text = print(operand);
  const texts = operand.kind === 'string' && (op === '==' || op === '!=');
  return {
    message: `\`${op}\` works on instant vectors and scalars; ${brief(operand)} is ${nameOf(kind)}.`,
    fix:
      kind === 'range'
        ? `Write \`rate(${text})\`, or take the range away.`
        : texts
          ? `Compare a label in braces: \`x{label${op === '==' ? '=' : op}${text}}\`.`
          : 'Write a number or a metric.',
    ...(operand.span && { at: operand.span }),
  };
}
