import { workflowRunEvent } from './events.ts';
import { evidenceName, reportName, reportOf } from './measured-fork.ts';
import type { ActionsServer } from './server.ts';
import {
  type Approval,
  main,
  measured,
  openApproved,
  pull,
  type SharedChanges,
} from './shared-changes.ts';
import type { JobOfSituation, Situation } from './situation.ts';
import { writeZip } from './zip.ts';

const measuringRun = 501;

/** What another run measured is judged and told of. */
export function publishingSituations(changes: SharedChanges): Situation[] {
  return [
    {
      name: 'publishing what another run measured',
      calls: {
        'rest/list-pull-requests': 'reading',
        'rest/list-artifacts': 'reading',
        'rest/download-artifact': 'downloading',
        'blob/get': 'downloading',
        'rest/get-commit': 'reading',
        'rest/compare-commits': 'reading',
        'rest/get-tree': 'reading',
        'rest/get-blob': 'reading',
        'rest/get-pull-request': 'reading',
        'rest/list-comments': 'reading',
        'rest/create-comment': 'writing',
      },
      leavesReport: false,
      fewFaults: true,
      jobOn: (server) => publishingJob(changes, server, 'none'),
    },
    {
      name: 'publishing what another run measured, with an approved risk note',
      calls: { 'rest/list-reviews': 'reading', 'rest/get-permission': 'reading' },
      leavesReport: false,
      fewFaults: true,
      jobOn: (server) => publishingJob(changes, server, 'reviewed'),
    },
  ];
}

async function publishingJob(
  changes: SharedChanges,
  server: ActionsServer,
  require: Approval,
): Promise<JobOfSituation> {
  const hosting = changes.accepted;
  const [headSha, base] = [hosting.idOf('change'), hosting.idOf('main')];
  server.gitData.hosting = hosting;
  openApproved(server, hosting);
  server.actions.headShas.set(measuringRun, headSha);
  const evidence = measured(hosting, hosting.ask('rev-parse', pull) ?? '', require);
  const archive = writeZip([
    { name: reportName, content: JSON.stringify(reportOf(evidence)) },
    { name: evidenceName, content: JSON.stringify(evidence) },
  ]);
  server.artifacts.plant(measuringRun, 'fj-perf-gate', archive);
  const inputs = { mode: 'publish', 'measure-workflow': 'performance.yml' };
  const event = workflowRunEvent({ runId: measuringRun, headSha });
  return { event, sha: base, ref: main, workspace: await server.newFolder(), inputs };
}
