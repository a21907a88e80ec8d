/**
 * Writes the tables between `<!-- table: NAME -->` and `<!-- end -->`: the action's inputs and outputs
 * from action.yml, the budgets' keys from their schema; and the sentences that docs/why-did-it-fail.md
 * explains, from the list of problems. `--check` fails when a file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describeProblem, type Problem } from '../src/gate/contracts/problems.ts';
import { anyNumber, documentedProblems } from './documented-problems.ts';

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

const pages: Record<string, (page: string) => string> = {
  'docs/inputs.md': withTables,
  'docs/budgets.md': withTables,
  'docs/why-did-it-fail.md': withSentences,
};

for (const [path, renew] of Object.entries(pages)) {
  const before = read(path);
  const after = renew(before);
  if (after === before) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is out of date: run "npm run generate".`);
    process.exitCode = 1;
  } else writeFileSync(join(root, path), after);
}

function withTables(page: string): string {
  return page.replace(
    /(<!-- table: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, start: string, name: string, end: string) => {
      const text = tables[name];
      if (text === undefined) throw new Error(`There is no table "${name}".`);
      return `${start}\n${text}\n\n${end}`;
    },
  );
}

/** Each stands on a line of its own, with its code; what is to be done about it stands below. */
function withSentences(page: string): string {
  const left = new Map<string, Problem[]>(
    Object.entries(documentedProblems).map(([code, problems]) => [code, [...problems]]),
  );
  const after = page.replace(/^\*\*"[^\n]*"\*\* \(`([\w-]+)`\)$/gm, (line, code: string) => {
    const problems = left.get(code);
    if (problems === undefined) return line;
    const problem = problems.shift();
    if (problem === undefined) throw new Error(`A sentence about ${code} is documented too often.`);
    const sentence = describeProblem(problem).trim().replaceAll(String(anyNumber), '…');
    return `**"${sentence.replaceAll(/… (?=[:)])/g, '…')}"** (\`${code}\`)`;
  });
  const missing = [...left].filter(([, problems]) => problems.length > 0).map(([code]) => code);
  if (missing.length > 0) throw new Error(`docs/why-did-it-fail.md lacks ${missing.join(', ')}.`);
  return after;
}

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
