/**
 * Writes `src/gate/contracts/generated/` from `schemas/*.schema.json`: one TypeScript type per
 * schema, and validators compiled ahead of time, so that a run neither compiles schemas nor evaluates
 * strings. `--check` fails when the files on disk differ.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const root = join(import.meta.dirname, '..');
const schemasDir = join(root, 'schemas');
const outDir = join(root, 'src/gate/contracts/generated');

const schemaFiles = {
  validateBudgets: 'reliability_budgets.v1.schema.json',
  validateRiskNote: 'risk_note.v1.schema.json',
  validateReport: 'perf_delta.v1.schema.json',
  validateEvidence: 'perf_evidence.v1.schema.json',
  validateBaselineRecord: 'perf_baseline.v1.schema.json',
  validateSelftest: 'perf_selftest.v1.schema.json',
  validateQualityGates: 'quality_gates.v1.schema.json',
  validateWorkerReply: 'worker_reply.v1.schema.json',
};

const banner = '// Generated from schemas/ by scripts/generate-contracts.ts; do not edit.\n';

async function readSchema(file: string): Promise<JSONSchema> {
  return JSON.parse(await readFile(join(schemasDir, file), 'utf8'));
}

/** One root that refers to every schema, so that a type shared by two schemas is written once. */
async function generateTypes(): Promise<string> {
  const everySchema = {
    title: 'EverySchema',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.values(schemaFiles).map((file, index) => [`s${index}`, { $ref: file }]),
    ),
  };
  const source = await compile(everySchema as JSONSchema, 'EverySchema', {
    cwd: `${schemasDir}/`,
    bannerComment: banner,
    unreachableDefinitions: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 100 },
  });
  return source.replace(/export interface EverySchema \{[^}]*\}\n/, '');
}

async function generateValidators(): Promise<string> {
  const schemas = await Promise.all(Object.values(schemaFiles).map(readSchema));
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    schemas: schemas as object[],
    code: { source: true, esm: true },
  });
  const source = standalone.default(ajv, schemaFiles);
  // Ajv's ESM output still calls require() for its runtime helpers.
  const imports: string[] = [];
  const code = source.replace(/require\("([^"]+)"\)\.default/g, (_, path: string) => {
    const name = path.split('/').at(-1) ?? path;
    const line = `import ${name} from '${path}.js';`;
    if (!imports.includes(line)) imports.push(line);
    return `${name}.default`;
  });
  return `${banner}// @ts-nocheck\n${imports.join('\n')}\n${code}\n`;
}

const outputs = {
  'types.ts': await generateTypes(),
  'validators.ts': await generateValidators(),
};

const stale: string[] = [];
for (const [file, text] of Object.entries(outputs)) {
  const path = join(outDir, file);
  const before = await readFile(path, 'utf8').catch(() => '');
  if (before === text) continue;
  stale.push(file);
  if (!process.argv.includes('--check')) await writeFile(path, text);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`${stale.join(', ')} out of date: run "npm run generate".`);
  process.exitCode = 1;
}
