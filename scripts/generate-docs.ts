/**
 * Writes the tables between `<!-- table: NAME -->` and `<!-- end -->`: the action's inputs and outputs
 * from action.yml, the budgets' keys from their schema. `--check` fails when a file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface ActionFile {
  readonly inputs: Record<string, { description: string; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
}

interface SchemaNode {
  readonly description?: string;
  readonly properties?: Record<string, SchemaNode>;
  readonly items?: SchemaNode;
}

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const action = parse(read('action.yml')) as ActionFile;
const budgets = JSON.parse(read('schemas/reliability_budgets.v1.schema.json')) as SchemaNode;
const perf = budgets.properties?.perf_regression?.properties ?? {};

const tables: Record<string, string> = {
  inputs: table(
    ['input', 'default', 'what it does'],
    Object.entries(action.inputs).map(([name, { description, default: value }]) => [
      code(name),
      value ? code(value) : '',
      description,
    ]),
  ),
  outputs: table(
    ['output', 'what it holds'],
    Object.entries(action.outputs).map(([name, { description }]) => [code(name), description]),
  ),
  'perf-regression': schemaTable(perf),
  'per-bench': schemaTable(perf.per_bench?.items?.properties ?? {}),
  gates: schemaTable(budgets.properties?.gates?.items?.properties ?? {}),
};

let stale = false;
for (const path of ['docs/inputs.md', 'docs/budgets.md']) {
  const before = read(path);
  const after = before.replace(
    /(<!-- table: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, start: string, name: string, end: string) => {
      const text = tables[name];
      if (text === undefined)
        throw new Error(`${path} asks for a table "${name}" that is not made.`);
      return `${start}\n${text}\n\n${end}`;
    },
  );
  if (after === before) continue;
  stale = true;
  if (process.argv.includes('--check')) {
    console.error(`The tables in ${path} are out of date: run "npm run generate".`);
  } else writeFileSync(join(root, path), after);
}
if (stale && process.argv.includes('--check')) process.exitCode = 1;

function schemaTable(properties: Record<string, SchemaNode>): string {
  return table(
    ['key', 'what it sets'],
    Object.entries(properties).map(([name, { description }]) => [code(name), description ?? '']),
  );
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function code(text: string): string {
  return `\`${text}\``;
}
