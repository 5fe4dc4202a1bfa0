import { expect, test } from 'vitest';
import { goFixed, goFloat, goGeneral } from '../../src/text/go.ts';

test.each([
  [0, '0'],
  [1, '1'],
  [-2.5, '-2.5'],
  [0.1 + 0.2, '0.30000000000000004'],
  [0.0001, '0.0001'],
  [0.00001, '1e-05'],
  [0.000012345, '1.2345e-05'],
  [999_999, '999999'],
  [1_000_000, '1e+06'],
  [21_487_400, '2.14874e+07'],
  [1e-300, '1e-300'],
  [Infinity, '+Inf'],
  [-Infinity, '-Inf'],
  [Number.NaN, 'NaN'],
])('%d as what Go’s v prints: %s', (value, text) => expect(goFloat(value)).toBe(text));

test.each([
  [0, '0'],
  [12.5, '12.5'],
  [1234.4, '1234'],
  [12_345, '1.234e+04'],
  [999.95, '1000'],
  [9999.9, '1e+04'],
  [0.000123456, '0.0001235'],
  [0.0000123456, '1.235e-05'],
  [-0.5, '-0.5'],
  [100, '100'],
  [Number.NaN, 'NaN'],
  [Infinity, '+Inf'],
])('%d as four digits: %s', (value, text) => expect(goGeneral(value, 4)).toBe(text));

test.each([
  [0.125, 2, '0.12'],
  [0.375, 2, '0.38'],
  [0.5, 0, '0'],
  [1.5, 0, '2'],
  [1.005, 2, '1.00'],
  [-2.25, 1, '-2.2'],
  [1e21, 1, '1000000000000000000000.0'],
  [Number.NaN, 1, 'NaN'],
])('%d to %d digits after the point: %s', (value, digits, text) => expect(goFixed(value, digits)).toBe(text));

test('no digits are one', () => expect(goGeneral(4.4, 0)).toBe('4'));
