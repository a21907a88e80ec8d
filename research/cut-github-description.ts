/**
 * Cuts GitHub's description of its REST API (`@octokit/openapi`, 394 MB installed) to the routes that the
 * gate uses, for the tests: `node research/cut-github-description.ts`. Descriptions in words are left out,
 * and all examples but those that the tests' server answers with. To follow GitHub, set another version
 * here and run it again.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const version = '23.0.2';
const routes = {
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['get'],
  '/repos/{owner}/{repo}/collaborators/{username}/permission': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': ['get'],
  // What examples/reviewed asks for.
  '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs': ['get'],
  '/repos/{owner}/{repo}/actions/jobs/{job_id}/rerun': ['post'],
  '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ['get'],
};

const examples = [
  'artifact-paginated',
  'blob',
  'commit-comparison',
  'git-commit-2',
  'issue-comment',
  'job-paginated',
  'pull-request',
  'pull-request-review-items',
  'repository-collaborator-permission-response-if-user-has-admin-permissions',
  'workflow-run-paginated',
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const target = join(import.meta.dirname, '../__tests__/fixtures/github-rest-description.json');
const description = fetchDescription();
const paths = Object.fromEntries(
  Object.entries(routes).map(([path, methods]) => [path, operationsOf(path, methods)]),
);
const components: Record<string, JsonObject> = {
  examples: Object.fromEntries(
    examples.map((name) => [name, at(description, ['components', 'examples', name])]),
  ),
};
keepWhatIsNamed(paths);
const cut: JsonObject = {
  'x-cut-from': `@octokit/openapi ${version} (MIT), by research/cut-github-description.ts`,
  openapi: description.openapi ?? null,
  info: { title: "GitHub's REST API, as far as fj-perf-gate uses it", version },
  paths,
  components: sorted(components),
};
writeFileSync(target, `${inLines(cut, 2)}\n`);

function fetchDescription(): JsonObject {
  const folder = mkdtempSync(join(tmpdir(), 'fj-perf-description-'));
  try {
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const archive = execFileSync(
      'npm',
      ['pack', '--silent', `@octokit/openapi@${version}`],
      options,
    ).trim();
    const file = 'package/generated/api.github.com.json';
    execFileSync('tar', ['-xzf', archive, file], options);
    return JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function operationsOf(path: string, methods: readonly string[]): JsonObject {
  const operations = at(description, ['paths', path]);
  return Object.fromEntries(
    methods.map((method) => {
      const { parameters, requestBody, responses } = at(operations, [method]);
      const operation = { parameters, requestBody, responses };
      return [method, withoutWords(JSON.parse(JSON.stringify(operation)))];
    }),
  );
}

/** A line for each route, schema and example: what changed shows, and no more. */
function inLines(value: Json, depth: number): string {
  if (depth < 0 || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return JSON.stringify(value);
  }
  const parts = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}: ${inLines(part, depth - 1)}`,
  );
  return `{\n${parts.join(',\n')}\n}`;
}

/** Every `$ref`, and what those refer to. */
function keepWhatIsNamed(value: Json): void {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value) && typeof value.$ref === 'string') {
    const [, , kind = '', name = ''] = value.$ref.split('/');
    components[kind] ??= {};
    if (components[kind][name] !== undefined) return;
    const kept = withoutWords(at(description, ['components', kind, name]));
    components[kind][name] = kept;
    keepWhatIsNamed(kept);
    return;
  }
  for (const part of Object.values(value)) keepWhatIsNamed(part);
}

/** A property may be called "title" or "example": only what is no schema of that name goes. */
function withoutWords(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (value === null || typeof value !== 'object') return value;
  const words = ['description', 'summary', 'title', 'format', 'example'];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => !(words.includes(key) && typeof part !== 'object'))
      .filter(([key]) => !key.startsWith('x-') && !['examples', 'headers'].includes(key))
      .map(([key, part]) => [key, withoutWords(part)]),
  );
}

function at(value: Json, keys: readonly string[]): JsonObject {
  let part: Json | undefined = value;
  for (const key of keys) part = (part as JsonObject)[key];
  if (typeof part !== 'object' || part === null || Array.isArray(part)) {
    throw new Error(`The description has no ${keys.join(' ')}.`);
  }
  return part;
}

function sorted(groups: Record<string, JsonObject>): Json {
  const byName = ([left]: [string, unknown], [right]: [string, unknown]) => (left < right ? -1 : 1);
  return Object.fromEntries(
    Object.entries(groups)
      .sort(byName)
      .map(([kind, named]) => [kind, Object.fromEntries(Object.entries(named).sort(byName))]),
  );
}
