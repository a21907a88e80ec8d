import type { BenchmarkResult, RiskNote } from '../contracts/documents.ts';

const validDays = 90;
const dayMs = 86_400_000;

/**
 * A note for one benchmark that regressed, to be filled in: it meets the schema, bounds the effect by
 * the upper end of its interval, holds for 90 days, and is not approved yet.
 */
export function riskNoteTemplate(result: BenchmarkResult, nowUnixMs: number): RiskNote {
  const worstPercent = Math.max(result.delta_percent ?? 0, result.interval?.upper_percent ?? 0);
  return {
    schema_version: 'fj.risk-note.v1',
    packet_id: 'the name of this change',
    generated_at_unix_ms: nowUnixMs,
    threat_surface_summary: 'What this change adds, in one sentence.',
    risks: [
      {
        risk_id: 'R1',
        category: 'performance',
        description: 'What is slower, for whom, and why that is worth it.',
        likelihood: 'certain',
        impact: 'low',
        mitigation_status: 'accepted',
        mitigations: [],
        residual_risk: 'low',
        evidence_refs: [],
      },
    ],
    top_open_risk_id: 'R1',
    signoff: { author: 'who accepts it', approved: false, signed_at: utcDay(nowUnixMs) },
    acceptance: {
      bench_id: result.bench_id,
      metric: 'p95',
      max_delta_percent: Math.max(1, Math.ceil(worstPercent)),
      expires_on: utcDay(nowUnixMs + validDays * dayMs),
    },
  };
}

/** YYYY-MM-DD. */
export function utcDay(unixMs: number): string {
  return new Date(unixMs).toISOString().slice(0, 10);
}
