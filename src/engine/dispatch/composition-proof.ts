import { encodeString } from '../canonical-encoding.ts';
import { digestText } from '../digest.ts';
import { EngineError } from '../errors.ts';
import { fingerprintJaxpr } from '../ir/fingerprint.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import type { TraceTransformLedger, Transform } from './trace-transform-ledger.ts';

const LABEL_CHARACTERS: ReadonlySet<number> = new Set(
  Array.from({ length: 128 }, (_, code) => code).filter((code) =>
    /[\w.:-]/.test(String.fromCharCode(code)),
  ),
);

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
  return new LedgerProof(ledger, checkedEvidence(ledger));
}

class LedgerProof implements CompositionProof {
  readonly #root: Jaxpr;
  readonly #evidence: string;
  readonly transformCount: number;
  readonly signature: string;
  #stackHash: string | null = null;

  constructor({ root, transforms }: TraceTransformLedger, evidence: string) {
    this.#root = root.jaxpr;
    this.#evidence = evidence;
    this.transformCount = transforms.length;
    this.signature = transforms.join('>');
  }

  get stackHash(): string {
    this.#stackHash ??= digestText(encodeString(fingerprintJaxpr(this.#root)) + this.#evidence);
    return this.#stackHash;
  }
}

/**
 * The stack with its evidence as text, every part framed. Throws what `proveComposition` throws;
 * with the fingerprint of the root it decides the proof.
 */
export function checkedEvidence({ transforms, evidence }: TraceTransformLedger): string {
  if (transforms.length !== evidence.length) {
    throw new EngineError('composition_missing_evidence', {
      transforms: transforms.length,
      evidence: evidence.length,
    });
  }
  let text = `${transforms.length}`;
  for (let index = 0; index < transforms.length; index++) {
    const transform = transforms[index] as Transform;
    checkEvidence(index, transform, evidence);
    text += encodeString(transform) + encodeString(evidence[index] as string);
  }
  return text;
}

function checkEvidence(index: number, transform: Transform, all: readonly string[]): void {
  const evidence = all[index] as string;
  if (!namesTransform(evidence, transform)) {
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
function namesTransform(evidence: string, transform: Transform): boolean {
  const label = transform.length + 1;
  if (evidence.length <= label || !evidence.startsWith(transform)) return false;
  if (evidence[label - 1] !== ':') return false;
  for (let i = label; i < evidence.length; i++) {
    if (!LABEL_CHARACTERS.has(evidence.charCodeAt(i))) return false;
  }
  return true;
}
