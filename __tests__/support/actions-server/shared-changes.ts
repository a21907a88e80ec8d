import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { PerfEvidence, VerdictPolicy } from '../../../src/gate/contracts/documents.ts';
import { equal, evidenceOf, slower } from '../sample-evidence.ts';
import { forkName, pullRequestEvent } from './events.ts';
import { type Files, GitHosting } from './git-hosting.ts';
import type { ActionsServer } from './server.ts';
import type { JobOfSituation } from './situation.ts';
import { acceptingNote, tinyProject, twiceAsSlow } from './tiny-project.ts';

export type Approval = VerdictPolicy['require_approval'];

export const main = 'refs/heads/main';
export const pull = 'refs/pull/7/merge';

/** Changes that several situations are about; each run has copies of what it needs. */
export class SharedChanges {
  readonly regressed = hostChange({});
  readonly accepted = hostChange(acceptingNote);
  readonly #checkouts = new Map<string, string>();

  remove(): void {
    this.regressed.remove();
    this.accepted.remove();
  }

  async checkOut(server: ActionsServer, ref: string, hosting = this.regressed): Promise<string> {
    const key = `${hosting.folder} ${ref}`;
    const original = this.#checkouts.get(key) ?? hosting.checkOut(ref);
    this.#checkouts.set(key, original);
    const workspace = join(await server.newFolder(), 'checkout');
    await cp(original, workspace, { recursive: true });
    return workspace;
  }

  async jobOfPullRequest(
    server: ActionsServer,
    ref: string,
    hosting = this.regressed,
  ): Promise<JobOfSituation> {
    const [headSha, baseSha] = [hosting.idOf('change'), hosting.idOf('main')];
    const event = pullRequestEvent({ headSha, baseSha });
    const workspace = await this.checkOut(server, ref, hosting);
    return { event, sha: hosting.ask('rev-parse', ref) ?? '', ref: pull, workspace };
  }
}

function hostChange(files: Files): GitHosting {
  const hosting = new GitHosting();
  hosting.commitToMain(tinyProject);
  hosting.commitToChange({ ...twiceAsSlow, ...files });
  hosting.makeMergeRef();
  return hosting;
}

/** Pull request 7 from a fork, approved by who signed the note where there is one. */
export function openApproved(server: ActionsServer, hosting: GitHosting): void {
  const [sha, base] = [hosting.idOf('change'), hosting.idOf('main')];
  server.rest.pullRequests.set(7, {
    number: 7,
    head: { sha, ref: 'change', repository: forkName },
    base: { sha: base, ref: 'main' },
  });
  server.reviews.reviews.push({ login: 'octocat', state: 'APPROVED', commit: sha });
  server.reviews.permissions.set('octocat', 'write');
}

export function measured(
  hosting: GitHosting,
  candidate: string,
  require_approval: Approval,
): PerfEvidence {
  const benchmarks = [slower('loops/sum'), equal('loops/product')];
  const commits = { baseline_id: hosting.idOf('main'), candidate_id: candidate };
  return { ...evidenceOf(benchmarks, { require_approval }), ...commits };
}
