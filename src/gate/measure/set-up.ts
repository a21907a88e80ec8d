import type { Environment } from '../contracts/documents.ts';
import { choosePinning } from './cpu-pinning.ts';
import { describeEnvironment, findSuiteNode } from './probe-environment.ts';
import type { ProcessSettings } from './side-process.ts';

/** How benchmark processes are started here, and what is missing on this machine. */
export interface MeasuringSetup {
  readonly settings: ProcessSettings;
  readonly environment: Environment;
  readonly warnings: string[];
}

export async function setUpMeasuring(request: {
  /** The allow-listed environment of the benchmark processes. */
  readonly env: NodeJS.ProcessEnv;
  readonly nodeArgs: readonly string[];
  readonly workerDir: string;
  readonly benchTimeoutMs: number;
  readonly compileCacheDir?: string;
}): Promise<MeasuringSetup> {
  const { env, nodeArgs, workerDir, benchTimeoutMs, compileCacheDir } = request;
  const node = await findSuiteNode(env);
  const pinning = await choosePinning(env);
  return {
    settings: {
      node: node.path,
      nodeArgs,
      env,
      prefix: pinning.kind === 'pinned' ? pinning.prefix : [],
      workerDir,
      benchTimeoutMs,
      ...(compileCacheDir === undefined ? {} : { compileCacheDir }),
    },
    environment: describeEnvironment(node, pinning),
    warnings: pinning.kind === 'free' ? [pinning.remark] : [],
  };
}
