import type { Policy } from '../../policy/policy.ts';
import { installEnvironment } from '../../processes/install-environment.ts';
import { runOrThrow } from '../run-or-throw.ts';
import { variablesNamedIn } from './install-variables.ts';

/** Names under which values stand that no report may show. */
const ofSecrets = /TOKEN|AUTH|PASS|SECRET|KEY|PROXY/i;
const minSecret = 6;

/**
 * Runs an install in a folder of the baseline's tree, with what package managers need; a command that the
 * change under test wrote runs without. Throws a GateError (command-failed).
 */
export async function installBaseline(
  command: string,
  cwd: string,
  trees: { readonly baseline: string; readonly candidate: string },
  { install }: Pick<Policy, 'install'>,
  base: NodeJS.ProcessEnv,
): Promise<void> {
  const request = { what: 'install', side: 'baseline', cwd, command } as const;
  if (install?.isOfChange) return await runOrThrow({ ...request, env: base });
  const named = await variablesNamedIn(trees.baseline, cwd);
  const env = installEnvironment(base, { treeUnderTest: trees.candidate, named });
  const secrets = Object.entries(env).flatMap(([name, value = '']) => {
    const isSecret = ofSecrets.test(name) || named.includes(name);
    return isSecret && value.length >= minSecret ? value : [];
  });
  await runOrThrow({ ...request, env, secrets });
}
