import { delimiter, isAbsolute, relative } from 'node:path';
import { neverPassed } from './child-environment.ts';

/** The person's own home: configuration, credentials and caches of package managers. */
const homes = /^(?:HOME|USERPROFILE|APPDATA|LOCALAPPDATA|XDG_(?:CACHE|CONFIG|DATA|STATE)_HOME)$/;

/** What package managers, and native packages that they build, are documented to read. */
const readByInstalls = [
  /^(?:NODE_AUTH_TOKEN|NPM_TOKEN)$/,
  /^(?:NPM_CONFIG|PNPM|PNPM_CONFIG|YARN|BUN|COREPACK)_/i,
  /^(?:HTTP|HTTPS|ALL|NO)_PROXY$/i,
  /^(?:NODE_EXTRA_CA_CERTS|NODE_USE_SYSTEM_CA|NODE_USE_ENV_PROXY|SSL_CERT_FILE|SSL_CERT_DIR)$/,
  /^(?:SSH_AUTH_SOCK|GIT_SSH|GIT_SSH_COMMAND)$/,
  /^(?:CC|CXX|AR|LD|CFLAGS|CXXFLAGS|CPPFLAGS|LDFLAGS|MAKEFLAGS|PKG_CONFIG_PATH|PYTHON)$/,
  /^(?:CI|HUSKY)$/,
];

/** Of the workflow: an install that needs a registry's token is given it as NODE_AUTH_TOKEN. */
const tokensOfWorkflow = /^(?:GITHUB_TOKEN|GH_TOKEN)$/i;

/** What npm tells the programs that it starts, among it what a `.npmrc` of the tree under test says. */
const toldByNpm = /^npm_/;

/**
 * The environment of the baseline's install: that of other commands (`base`), the person's own home, and
 * what package managers read, among it tokens of registries. `named` are further variables, those that
 * the baseline's own configuration asks for. Of the tree under test nothing takes part: its folders are
 * taken off PATH, and what npm made of its configuration is left out. For code that has been merged and
 * for nothing else: docs/security.md.
 */
export function installEnvironment(
  base: NodeJS.ProcessEnv,
  request: { readonly treeUnderTest: string; readonly named: readonly string[] },
  own: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const isUnderNpm = own.npm_command !== undefined || own.npm_lifecycle_event !== undefined;
  const isGiven = (name: string) =>
    homes.test(name) ||
    request.named.includes(name) ||
    (readByInstalls.some((known) => known.test(name)) && !(isUnderNpm && toldByNpm.test(name)));
  const given = Object.entries(own).filter(([name]) => isGiven(name));
  const all = Object.entries({ ...base, ...Object.fromEntries(given) }).filter(
    ([name]) => !neverPassed.test(name) && !tokensOfWorkflow.test(name),
  );
  return Object.fromEntries(
    all.map(([name, value = '']) =>
      /^path$/i.test(name) ? [name, pathOutside(request.treeUnderTest, value)] : [name, value],
    ),
  );
}

/** PATH without folders of a tree, and without relative ones, which a folder of any tree could be. */
function pathOutside(tree: string, path: string): string {
  const isOutside = (folder: string) => {
    const way = relative(tree, folder);
    return isAbsolute(folder) && (isAbsolute(way) || /^\.\.(?:[\\/]|$)/.test(way));
  };
  return path.split(delimiter).filter(isOutside).join(delimiter);
}
