import { arch, cpus, platform, release } from 'node:os';
import type { Environment } from '../../contracts/documents.ts';
import type { Pinning } from './cpu-pinning.ts';
import type { SuiteNode } from './find-suite-node.ts';

/** This machine; before the suites' Node is known, our own stands for it. */
export function describeEnvironment(node?: SuiteNode, pinning?: Pinning): Environment {
  const models = cpus();
  const [first, ...further] = pinning?.kind === 'pinned' ? pinning.cpus : [];
  return {
    os: `${platform()} ${release()}`,
    arch: arch(),
    cpu_model: models[0]?.model.trim() || 'unknown',
    cpu_count: Math.max(1, models.length),
    node: node?.version ?? process.versions.node,
    v8: node?.v8 ?? process.versions.v8,
    pinned_cpu: first?.cpu ?? null,
    ...(further.length === 0 ? {} : { further_cpus: further.map(({ cpu }) => cpu) }),
  };
}
