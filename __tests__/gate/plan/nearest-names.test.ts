import { describe, expect, it } from 'vitest';
import { nearestIds } from '../../../src/gate/plan/nearest-names.ts';

const benchmarks = [
  { id: 'words/sample', group: 'words', name: 'sample' },
  { id: 'words/count lines', group: 'words', name: 'count lines' },
  { id: 'parser/a deep tree', group: 'parser', name: 'a deep tree' },
  { id: 'words/count', group: 'words', name: 'count' },
];

describe('nearestIds', () => {
  it.each([
    ['cuont', 'words/count'],
    ['words/cont', 'words/count'],
    ['parsr', 'parser/a deep tree'],
    ['words/smaple', 'words/sample'],
  ])('puts what was probably meant by %s first', (wanted, id) => {
    expect(nearestIds(wanted, benchmarks, 2)).toHaveLength(2);
    expect(nearestIds(wanted, benchmarks, 2)[0]).toBe(id);
  });

  it('keeps the order where nothing can be told', () => {
    expect(nearestIds('x'.repeat(1_000_000), benchmarks, 2)).toEqual([
      'words/sample',
      'words/count lines',
    ]);
  });
});
