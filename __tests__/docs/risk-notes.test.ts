import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText, riskNoteDocument } from '../../src/gate/contracts/documents.ts';
import { repositoryRoot } from '../support/scan-sources.ts';

const page = readFileSync(join(repositoryRoot, 'docs/risk-notes.md'), 'utf8');
const schema = JSON.parse(
  readFileSync(join(repositoryRoot, 'schemas/risk_note.v1.schema.json'), 'utf8'),
);

/** Fields that the schema has, as the page names them. */
function fieldsOf({ properties }: typeof schema): string[] {
  return Object.keys(properties).flatMap((name) => {
    if (name === '$schema') return [];
    const { type, items } = properties[name];
    if (type === 'array' && items.properties) return [`${name}[]`, ...fieldsOf(items)];
    if (type === 'object') return fieldsOf(properties[name]).map((inner) => `${name}.${inner}`);
    return [name];
  });
}

describe('the page about risk notes', () => {
  it('shows a note that fits its schema', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    expect(checkText(riskNoteDocument, example).kind).toBe('valid');
  });

  it('says of each field what to write there, and of no other', () => {
    const [, section = ''] = page.split(/^What to write in each field.*$/m);
    const [table = ''] = section.split(/^The schema is /m);
    const explained = [...table.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, field]) => field),
    );
    expect(explained).toEqual(fieldsOf(schema));
  });
});
