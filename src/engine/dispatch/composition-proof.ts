import { CanonicalWriter } from '../canonical-encoding.ts';
import { EngineError } from '../errors.ts';
import { fingerprintJaxpr } from '../ir/fingerprint.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import type { TraceTransformLedger, Transform } from './trace-transform-ledger.ts';

export interface CompositionProof {
  readonly transformCount: number;
  /** The stack from outermost to innermost, such as `jit>vmap>grad`; empty for no transform. */
  readonly signature: string;
  /** SHA-256 over the root's fingerprint, the stack and its evidence; worked out when read. */
  readonly stackHash: string;
}

/**
 * Proves that every transform of a ledger has evidence of its own.
 *
 * @throws EngineError `composition_missing_evidence`, `composition_empty_evidence`,
 *   `composition_foreign_evidence`, `composition_duplicate_evidence`.
 */
export function proveComposition(ledger: TraceTransformLedger): CompositionProof {
  checkComposition(ledger);
  return new LedgerProof(ledger);
}

class LedgerProof implements CompositionProof {
  readonly #root: Jaxpr;
  readonly #transforms: readonly Transform[];
  readonly #evidence: readonly string[];
  readonly signature: string;
  #stackHash: string | null = null;

  constructor({ root, transforms, evidence }: TraceTransformLedger) {
    this.#root = root.jaxpr;
    this.#transforms = [...transforms];
    this.#evidence = [...evidence];
    this.signature = this.#transforms.join('>');
  }

  get transformCount(): number {
    return this.#transforms.length;
  }

  get stackHash(): string {
    this.#stackHash ??= this.#hashStack();
    return this.#stackHash;
  }

  #hashStack(): string {
    const fingerprint = fingerprintJaxpr(this.#root);
    const writer = CanonicalWriter.begin();
    writer.text(fingerprint);
    writer.texts(this.#transforms);
    writer.texts(this.#evidence);
    return writer.toDigest();
  }
}

/** Throws what `proveComposition` throws. */
export function checkComposition({ transforms, evidence }: TraceTransformLedger): void {
  if (transforms.length !== evidence.length) {
    throw new EngineError('composition_missing_evidence', {
      transforms: transforms.length,
      evidence: evidence.length,
    });
  }
  for (let index = 0; index < transforms.length; index++) {
    checkEvidence(index, transforms[index] as Transform, evidence);
  }
}

function checkEvidence(index: number, transform: Transform, all: readonly string[]): void {
  const evidence = all[index] as string;
  if (EVIDENCE.get(transform)?.test(evidence) !== true) {
    if (evidence.trim() === '') {
      throw new EngineError('composition_empty_evidence', { index, transform });
    }
    throw new EngineError('composition_foreign_evidence', { index, transform, evidence });
  }
  if (all.indexOf(evidence) !== index) {
    throw new EngineError('composition_duplicate_evidence', { index, evidence });
  }
}

/** The whole id must be the transform's name and a label; mentioning the name is not enough. */
const EVIDENCE: ReadonlyMap<Transform, RegExp> = new Map([
  ['jit', /^jit:[\w.:-]+$/],
  ['grad', /^grad:[\w.:-]+$/],
  ['vmap', /^vmap:[\w.:-]+$/],
]);
