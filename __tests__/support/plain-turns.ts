import { quantile, sorted } from '../../src/gate/measure/worker/quantiles.ts';
import type { Turn, TurnSource } from '../../src/gate/measure/worker/turns.ts';

/** Turns without a peer; the first half is warm-up. */
export class PlainTurns implements TurnSource {
  readonly #samplesNs: Float64Array;
  readonly #count: number;
  readonly #calls: number;
  #offset = 0;

  constructor(turns: number, count: number, calls: number) {
    this.#samplesNs = new Float64Array(turns * count);
    this.#count = count;
    this.#calls = calls;
  }

  next(): Turn | undefined {
    const offset = this.#offset;
    if (offset === this.#samplesNs.length) return undefined;
    this.#offset += this.#count;
    return {
      samplesNs: this.#samplesNs,
      offset,
      count: this.#count,
      calls: this.#calls,
      inOwnTime: false,
      injected: { extraCalls: 0, waitShare: 0 },
    };
  }

  p50Ns(): number {
    return quantile(sorted(this.#warm()), 0.5);
  }

  meanNs(): number {
    const warm = this.#warm();
    return warm.reduce((sum, ns) => sum + ns, 0) / warm.length;
  }

  #warm(): number[] {
    return [...this.#samplesNs.subarray(this.#samplesNs.length / 2)];
  }
}
