import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Call, Reply } from './calls.ts';

/** GitHub's own description of its REST API (OpenAPI 3.0), as far as the tests need it. */
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Response>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  };
}

interface Operation {
  readonly parameters: readonly (Parameter | Reference)[];
  readonly requestBody?: Response & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Response | Reference>>;
}

interface Reference {
  readonly $ref: string;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: object;
}

interface Response {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

const file = join(import.meta.dirname, '../../fixtures/github-rest-description.json');
/** Ajv wants the type of what is nullable said; the description leaves it out beside `oneOf`. */
const description: Description = JSON.parse(readFileSync(file, 'utf8'), (_, value) => {
  if (value?.nullable !== true || 'type' in value) return value;
  const { nullable: _nullable, ...schema } = value;
  return { anyOf: [{ type: 'null' }, schema] };
});

const options = { strict: false, validateFormats: false, validateSchema: false, allErrors: true };
const bodies = new Ajv(options).addSchema(description, 'github');
/** In a path or a query everything is a text. */
const texts = new Ajv({ ...options, coerceTypes: true }).addSchema(description, 'github');
const compiled = new Map<string, ValidateFunction>();

const routes = Object.entries(description.paths).map(([template, operations]) => {
  const pattern = template.replaceAll(/\{\w+\}/g, '([^/]+)');
  return { template, operations, pattern: new RegExp(`^${pattern}$`) };
});

/** An example that GitHub gives of what it answers. */
export function exampleOf<T extends object>(name: string): T {
  const example = description.components.examples[name];
  if (example === undefined) throw new Error(`GitHub's description has no example ${name}`);
  return structuredClone(example.value) as T;
}

/** What of a request GitHub's description does not know. */
export function breachesOfRequest(call: Call): string[] {
  const found = find(call);
  if (found === undefined) return ['there is no such route'];
  const { operation, where } = found;
  const parameters = operation.parameters.map((one) =>
    '$ref' in one ? named(description.components.parameters, one) : one,
  );
  const names = [...found.template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const inPath = Object.fromEntries(names.map((name, i) => [name, found.values[i]]));
  const inQuery = Object.fromEntries(call.url.searchParams);
  return [
    ...issues(`${where} path`, texts, () => objectOf(parameters, 'path'), inPath),
    ...issues(`${where} query`, texts, () => objectOf(parameters, 'query'), inQuery),
    ...breachesOfBody(call, operation, where),
  ];
}

/** What of a reply GitHub's description does not know. Errors it leaves out have its usual shape. */
export function breachesOfReply(call: Call, reply: Reply): string[] {
  const found = find(call);
  if (found === undefined || !('status' in reply)) return [];
  const { operation, where } = found;
  const { status } = reply;
  const listed = operation.responses[status];
  if (listed === undefined && status < 400) return [`${where} never answers ${status}`];
  const response =
    listed !== undefined && '$ref' in listed
      ? named(description.components.responses, listed)
      : listed;
  const schema = response === undefined ? basicError : jsonSchemaOf(response);
  if (schema === undefined) {
    const isEmpty = reply.kind === 'bytes' && reply.bytes.length === 0;
    return isEmpty ? [] : [`${where} answers ${status} without a body`];
  }
  if (reply.kind !== 'json') return [`${where} answers ${status} in JSON`];
  const value: unknown = JSON.parse(JSON.stringify(reply.value));
  return issues(`${where} ${status}`, bodies, () => inGitHub(schema), value);
}

const basicError = { $ref: '#/components/schemas/basic-error' };

function find({ method, url }: Call) {
  for (const { template, operations, pattern } of routes) {
    const match = pattern.exec(url.pathname);
    const operation = operations[method.toLowerCase()];
    if (match === null || operation === undefined) continue;
    const values = match.slice(1).map((value) => decodeURIComponent(value));
    return { template, operation, values, where: `${method} ${template}` };
  }
  return undefined;
}

function breachesOfBody(call: Call, { requestBody }: Operation, where: string): string[] {
  const schema = requestBody && jsonSchemaOf(requestBody);
  if (schema === undefined) return call.body.length === 0 ? [] : [`${where} takes no body`];
  if (call.body.length === 0 && requestBody?.required === false) return [];
  const strict = { ...schema, additionalProperties: false };
  const value: unknown = JSON.parse(call.body.toString('utf8'));
  return issues(`${where} body`, bodies, () => inGitHub(strict), value);
}

function jsonSchemaOf({ content = {} }: Response): object | undefined {
  return content['application/json']?.schema;
}

function objectOf(parameters: readonly Parameter[], place: Parameter['in']): object {
  const own = parameters.filter((one) => one.in === place);
  return inGitHub({
    type: 'object',
    additionalProperties: false,
    required: own.filter(({ required }) => required === true).map(({ name }) => name),
    properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])),
  });
}

/** With references that are found from outside of the description. */
function inGitHub(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/'));
}

function issues(key: string, ajv: Ajv, schemaOf: () => object, value: unknown): string[] {
  const validate = compiled.get(key) ?? ajv.compile(schemaOf());
  compiled.set(key, validate);
  if (validate(value)) return [];
  const found = validate.errors ?? [];
  return found.map(
    ({ instancePath, message, params }) =>
      `${key}: ${instancePath || 'it'} ${message} ${JSON.stringify(params)}`,
  );
}

function named<T>(group: Readonly<Record<string, T>>, { $ref }: Reference): T {
  const found = group[$ref.split('/').at(-1) ?? ''];
  if (found === undefined) throw new Error(`GitHub's description has no ${$ref}`);
  return found;
}
