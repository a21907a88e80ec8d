import { utcDay } from '../contracts/day.ts';
import type { BenchmarkResult, RiskNote } from '../contracts/documents.ts';

const validDays = 90;
const dayMs = 86_400_000;

/** What only a person knows of an accepted slowdown; the rest follows from the report. */
export interface RiskNoteWords {
  /** The change's name. */
  readonly packetId: string;
  readonly summary: string;
  /** What is slower, for whom, and why that is worth it. */
  readonly description: string;
  readonly author: string;
  readonly approved: boolean;
  readonly mitigations: readonly string[];
  readonly evidence: readonly string[];
  readonly likelihood: string;
  readonly impact: string;
  readonly residualRisk: string;
  readonly issue?: string | undefined;
  /** Default: what `ceilingOf` says. */
  readonly maxDeltaPercent?: number | undefined;
  /** YYYY-MM-DD; default: in 90 days. */
  readonly expiresOn?: string | undefined;
}

const toFillIn: RiskNoteWords = {
  packetId: 'the name of this change',
  summary: 'What this change adds, in one sentence.',
  description: 'What is slower, for whom, and why that is worth it.',
  author: 'who accepts it',
  approved: false,
  mitigations: [],
  evidence: [],
  likelihood: 'certain',
  impact: 'low',
  residualRisk: 'low',
};

/** A note for one benchmark that regressed, to be filled in: it meets the schema and is not approved. */
export function riskNoteTemplate(result: BenchmarkResult, nowUnixMs: number): RiskNote {
  return composeRiskNote(result, toFillIn, nowUnixMs);
}

/** The note that accepts one benchmark's slowdown, with one risk. */
export function composeRiskNote(
  result: BenchmarkResult,
  words: RiskNoteWords,
  nowUnixMs: number,
): RiskNote {
  return {
    schema_version: 'fj.risk-note.v1',
    packet_id: words.packetId,
    generated_at_unix_ms: nowUnixMs,
    threat_surface_summary: words.summary,
    risks: [
      {
        risk_id: 'R1',
        category: 'performance',
        description: words.description,
        likelihood: words.likelihood,
        impact: words.impact,
        mitigation_status: 'accepted',
        mitigations: [...words.mitigations],
        residual_risk: words.residualRisk,
        evidence_refs: [...words.evidence],
      },
    ],
    top_open_risk_id: 'R1',
    signoff: { author: words.author, approved: words.approved, signed_at: utcDay(nowUnixMs) },
    acceptance: {
      bench_id: result.bench_id,
      metric: 'p95',
      max_delta_percent: words.maxDeltaPercent ?? ceilingOf(result),
      expires_on: words.expiresOn ?? utcDay(nowUnixMs + validDays * dayMs),
      ...(words.issue === undefined ? {} : { issue: words.issue }),
    },
  };
}

/**
 * A ceiling that the next run of the same code will not cross by chance, in whole percent: the upper
 * end of the effect's interval, and at least a tenth above the effect, since another machine will
 * measure another one.
 */
export function ceilingOf({ delta_percent, interval }: BenchmarkResult): number {
  const effect = delta_percent ?? 0;
  return Math.max(1, Math.ceil(Math.max(effect + effect / 10, interval?.upper_percent ?? 0)));
}
