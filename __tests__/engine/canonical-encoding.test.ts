import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CanonicalWriter, type Plain } from '../../src/engine/canonical-encoding.ts';

function textOf(write: (writer: CanonicalWriter) => void): string {
  const writer = CanonicalWriter.begin();
  write(writer);
  return writer.toText();
}

/** Numbers of a few kinds that are easily mixed up, and texts that look like framed ones. */
const { plain } = fc.letrec<{ plain: Plain }>((tie) => ({
  plain: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Plain>(
      null,
      true,
      false,
      0,
      -0,
      NaN,
      Infinity,
      -Infinity,
      1,
      '',
      '1',
      '\u0001',
    ),
    fc.double(),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.array(tie('plain'), { maxLength: 3 }),
    fc.dictionary(fc.string({ maxLength: 2 }), tie('plain'), { maxKeys: 3 }),
  ),
}));

/** Equal as params are: the order of keys does not count, -0 is not 0. */
function same(a: Plain, b: Plain): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) {
    return Object.is(a, b);
  }
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a, b].map((value) => new Map(Object.entries(value))) as [
    Map<string, Plain>,
    Map<string, Plain>,
  ];
  return (
    left.size === right.size &&
    [...left].every(([key, item]) => right.has(key) && same(item, right.get(key) as Plain))
  );
}

describe('canonical bytes', () => {
  it('are the same exactly for the same sequence of values', () => {
    const sequence = fc.array(plain, { maxLength: 3 });
    const bytesOf = (values: readonly Plain[]) =>
      textOf((writer) => {
        for (const value of values) writer.plain(value);
      });
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const equal = a.length === b.length && a.every((value, i) => same(value, b[i] as Plain));
        expect(bytesOf(a) === bytesOf(b)).toBe(equal);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  it('hold counts up to 2³² - 1, seven bits a byte', () => {
    const counts = [0, 1, 127, 128, 16_383, 16_384, 2 ** 28 - 1, 2 ** 31, 2 ** 32 - 1];
    const written = counts.map((count) => textOf((writer) => writer.count(count)));
    expect(new Set(written).size).toBe(counts.length);
    expect(written.map((text) => text.length)).toEqual([1, 1, 1, 2, 2, 3, 4, 5, 5]);
  });

  it('grow with what is written, and are digested as they are', () => {
    const long = 'ä'.repeat(100_000);
    const [digested, written] = [CanonicalWriter.begin(), CanonicalWriter.begin()];
    digested.text(long);
    written.text(long);
    const text = written.toText();
    expect(text).toHaveLength(3 + 2 * long.length);
    const expected = createHash('sha256').update(text, 'latin1').digest('hex');
    expect(digested.toDigest()).toBe(expected);
  });

  it('of one writer are not touched by another that begins meanwhile', () => {
    const outer = CanonicalWriter.begin();
    outer.text('outer');
    const inner = textOf((writer) => writer.text('inner'));
    outer.text('end');
    expect(outer.toText()).toBe('\u0005outer\u0003end');
    expect(inner).toBe('\u0005inner');
  });

  it('can be taken back, copied and put in again', () => {
    const copied = CanonicalWriter.begin();
    copied.text('kept');
    const length = copied.length;
    copied.text('forgotten');
    copied.rewind(length);
    const bytes = copied.toBytes();
    expect(textOf((writer) => writer.append(bytes))).toBe('\u0004kept');
  });
});
