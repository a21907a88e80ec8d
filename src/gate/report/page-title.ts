import type { PerfDelta } from '../contracts/documents.ts';
import { outcomeTraits } from '../contracts/statuses.ts';
import { formatForeign } from './format.ts';
import { outcomeOf } from './outcome.ts';

/** What a tab of a browser shows: first what tells this report from the ones beside it. */
export function pageTitle(report: PerfDelta): string {
  const { suite, pull_request, candidate_id, baseline_name } = report;
  const parts = [
    ...(suite === undefined ? [] : [formatForeign(suite, 60)]),
    ...(pull_request === undefined ? [] : [`#${pull_request}`]),
    ...(candidate_id === null ? [] : [candidate_id.slice(0, 10)]),
  ].join(' ');
  const place = repositoryName(report) ?? againstName(baseline_name);
  const names = [parts, place, 'fj-perf-gate'].filter((one) => one !== undefined && one !== '');
  return `${outcomeTraits[outcomeOf(report)].sign} ${names.join(' – ')}`;
}

/** `octo/engine`, of the address at which it is looked at. */
export function repositoryName({ repository_url: url }: PerfDelta): string | undefined {
  const [, name] = /^https?:\/\/[^/]+\/(.+?)\/?$/.exec(url ?? '') ?? [];
  return name === undefined ? undefined : formatForeign(name, 100);
}

function againstName(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `against ${formatForeign(name, 60)}`;
}
