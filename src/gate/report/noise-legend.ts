import type { PerfDelta } from '../contracts/documents.ts';
import { formatForeign } from './format.ts';

/** What the noise beside an effect is, and when and where it was measured. */
export function noiseLegend({ aa_noise, environment }: PerfDelta): string {
  const meaning = 'where the effect of equal code lies nineteen times in twenty';
  if (aa_noise === undefined) return meaning;
  const { saved_at_unix_ms, cpu_model, node } = aa_noise;
  const isHere = cpu_model === environment.cpu_model && node === environment.node;
  const circumstances = [
    ...dayOf(saved_at_unix_ms),
    ...(isHere ? [] : [formatForeign(cpu_model, 100), `Node ${formatForeign(node, 30)}`]),
  ];
  const when = circumstances.length === 0 ? '' : ` (${circumstances.join(', ')})`;
  return `${meaning}, as measured when the baseline was saved${when}`;
}

/** Nothing for a moment that no date can hold. */
function dayOf(unixMs: number): string[] {
  const date = new Date(unixMs);
  return Number.isNaN(date.getTime()) ? [] : [date.toISOString().slice(0, 10)];
}
