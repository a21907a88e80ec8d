import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commentMarker } from '../../../src/gate/github/comment.ts';
import { evidenceName } from './measured-fork.ts';
import { actionsBot } from './rest-api.ts';
import type { ActionsServer } from './server.ts';
import {
  type Approval,
  measured,
  openApproved,
  pull,
  type SharedChanges,
} from './shared-changes.ts';
import type { JobOfSituation, Situation } from './situation.ts';

/** A pull request is judged, told of and kept as an artifact. */
export function judgingSituations(changes: SharedChanges): Situation[] {
  return [
    {
      name: 'a pull request without a comment',
      calls: {
        'artifact/CreateArtifact': 'writing',
        'blob/put-block': 'uploading',
        'blob/put-block-list': 'uploading',
        'artifact/FinalizeArtifact': 'writing',
        'rest/list-comments': 'reading',
        'rest/create-comment': 'writing',
      },
      leavesReport: true,
      jobOn: (server) => mergingJob(changes, server, pull),
    },
    {
      name: 'a pull request with a comment',
      calls: {
        'rest/get-pull-request': 'reading',
        'rest/list-comments': 'reading',
        'rest/graphql': 'reading',
        'rest/update-comment': 'writing',
      },
      leavesReport: true,
      fewFaults: true,
      jobOn: (server) => {
        const marker = commentMarker('main');
        server.rest.addComment(7, actionsBot, `An earlier commit.\n\n${marker}`);
        return mergingJob(changes, server, pull);
      },
    },
    {
      name: 'a checkout of the head, one commit deep',
      calls: { 'rest/compare-commits': 'reading' },
      leavesReport: true,
      jobOn: (server) => mergingJob(changes, server, 'refs/pull/7/head'),
    },
    {
      name: 'a pull request whose risk note is approved',
      calls: {
        'rest/get-pull-request': 'reading',
        'rest/list-reviews': 'reading',
        'rest/get-permission': 'reading',
        'rest/get-tree': 'reading',
      },
      leavesReport: true,
      fewFaults: true,
      jobOn: (server) =>
        mergingJob(changes, server, pull, { hosting: changes.accepted, require: 'reviewed' }),
    },
  ];
}

/** The job that judges what others measured: the whole of a run, but for the measuring. */
async function mergingJob(
  changes: SharedChanges,
  server: ActionsServer,
  ref: string,
  { hosting = changes.regressed, require = 'none' as Approval } = {},
): Promise<JobOfSituation> {
  server.gitData.hosting = hosting;
  openApproved(server, hosting);
  const candidate = hosting.ask('rev-parse', ref) ?? '';
  const evidence = measured(hosting, candidate, require);
  const shard = { index: 1, count: 1, split_sha256: '0'.repeat(64) };
  const shards = join(await server.newFolder(), 'shard');
  mkdirSync(shards);
  const text = JSON.stringify({ ...evidence, plan: { ...evidence.plan, shard } });
  writeFileSync(join(shards, evidenceName), text);
  const inputs = { mode: 'merge', 'shards-path': shards };
  return { ...(await changes.jobOfPullRequest(server, ref, hosting)), sha: candidate, inputs };
}
