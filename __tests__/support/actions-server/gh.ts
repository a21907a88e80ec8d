/**
 * What the examples use of GitHub's command line, `gh api`, on any machine: fetch and jq, which reads
 * variables of the environment as gh does.
 */
import { parseArgs } from 'node:util';
import jq from 'jq-wasm';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    method: { type: 'string', default: 'GET' },
    'raw-field': { type: 'string', multiple: true, default: [] },
    jq: { type: 'string' },
  },
});
const [command, path] = positionals;
if (command !== 'api') throw new Error(`gh ${command} is not known here`);
const url = new URL(`${process.env.GITHUB_API_URL}/${path}`);
for (const field of values['raw-field']) {
  const [, name = '', value = ''] = /^([^=]+)=(.*)$/s.exec(field) ?? [];
  url.searchParams.set(name, value);
}
const headers = { authorization: `token ${process.env.GH_TOKEN}` };
const answer = await fetch(url, { method: values.method, headers });
const text = await answer.text();
if (!answer.ok) {
  process.stderr.write(`gh: ${text} (HTTP ${answer.status})\n`);
  process.exit(1);
}
if (values.jq !== undefined) {
  // Built for the web, it has no environment of its own.
  const filter = `def env: ${JSON.stringify(process.env)}; ${values.jq}`;
  const output = await jq.raw(text, filter, ['--raw-output']);
  process.stdout.write(output === '' ? '' : `${output}\n`);
}
