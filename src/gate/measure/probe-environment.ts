import { execFile } from 'node:child_process';
import { arch, cpus, platform, release } from 'node:os';
import { promisify } from 'node:util';
import type { Environment } from '../contracts/documents.ts';
import { GateError } from '../contracts/problems.ts';
import { isTooOld, oldestNode } from '../oldest-node.ts';
import { findOnPath, type Pinning } from './cpu-pinning.ts';

export interface SuiteNode {
  readonly path: string;
  readonly version: string;
  readonly v8: string;
}

/**
 * The Node that will run the suites: the one on PATH, which the user or the workflow set up, not the
 * one that runs us. Throws a GateError when there is none or it is too old.
 */
export async function findSuiteNode(env: NodeJS.ProcessEnv): Promise<SuiteNode> {
  const path = (await findOnPath('node', env)) ?? process.execPath;
  const script = 'JSON.stringify([process.versions.node,process.versions.v8])';
  const output = await promisify(execFile)(path, ['-p', script], { env, timeout: 30_000 }).catch(
    (cause: Error) => {
      throw new GateError(
        { code: 'command-missing', command: path, detail: cause.message },
        { cause },
      );
    },
  );
  const [version, v8] = JSON.parse(output.stdout) as [string, string];
  if (isTooOld(version)) {
    throw new GateError({ code: 'node-too-old', found: version, needed: oldestNode });
  }
  return { path, version, v8 };
}

/** This machine; before the suites' Node is known, our own stands for it. */
export function describeEnvironment(node?: SuiteNode, pinning?: Pinning): Environment {
  const models = cpus();
  return {
    os: `${platform()} ${release()}`,
    arch: arch(),
    cpu_model: models[0]?.model.trim() || 'unknown',
    cpu_count: Math.max(1, models.length),
    node: node?.version ?? process.versions.node,
    v8: node?.v8 ?? process.versions.v8,
    pinned_cpu: pinning?.kind === 'pinned' ? pinning.cpu : null,
  };
}
