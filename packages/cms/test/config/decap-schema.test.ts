import { components } from '@opd/schema';
import { describe, expect, test } from 'vitest';
import type { Backend } from '../../src/config/backend.ts';
import { type CmsTarget, decapConfig } from '../../src/config/decap-config.ts';
import { loadCms } from '../../src/integration/load-cms.ts';
import { editorComponents } from '../../src/text/editor-components.ts';
import { decapComplaints } from './decap-schema.ts';

const repository = { repository: 'pemkab/situs-opd', branch: 'main' };

const backends: readonly Backend[] = [
  { kind: 'local', proxyUrl: '/api/v1/dinkes', branch: 'main' },
  { kind: 'github', ...repository, signInUrl: 'https://masuk.contoh.go.id' },
  { kind: 'gitlab', ...repository, serverUrl: 'https://git.contoh.go.id', applicationId: 'abc' },
  { kind: 'forgejo', ...repository, serverUrl: 'https://git.contoh.go.id', applicationId: 'abc' },
];

const { opds } = await loadCms(new URL('../../../../content/', import.meta.url), (mistake) => {
  throw new Error(mistake);
});
const [opd] = opds;
const [backend] = backends;
if (!opd || !backend) throw new Error('There is no OPD.');

/** The configuration as Decap gets it: plain data. */
function configOf(target: CmsTarget): Record<string, unknown> {
  return JSON.parse(JSON.stringify(decapConfig(target)));
}

describe("Decap's own schema, which the app leaves out", () => {
  // All at once, for it compiles its schema each time: 0.1 s.
  test('accepts the collections of every OPD', () => {
    expect(opds.length).toBeGreaterThan(1);
    const collections = opds.flatMap((opd) => configOf({ opd, backend }).collections);
    expect(decapComplaints({ ...configOf({ opd, backend }), collections })).toEqual([]);
  });

  test.each(backends)('accepts the configuration that saves to $kind', (backend) => {
    expect(decapComplaints(configOf({ opd, backend }))).toEqual([]);
  });

  test('accepts the forms of the components of a text', () => {
    const collections = editorComponents().map(({ id, label, fields }) => ({ name: id, label, folder: id, fields }));
    expect(collections).toHaveLength(components.length);
    const config = { ...configOf({ opd, backend }), collections: JSON.parse(JSON.stringify(collections)) };
    expect(decapComplaints(config)).toEqual([]);
  });

  const field = (options: object) => ({ collections: [{ name: 'a', label: 'A', folder: 'a', fields: [options] }] });
  test.each([
    ['an option of the wrong kind', { publish_mode: 'langsung' }, "'publish_mode' must be equal to one of"],
    ['no collections', { collections: [] }, "'collections' must NOT have fewer than 1 items"],
    ['a choice without options', field({ name: 'b', widget: 'select', options: 1 }), "options' must be array"],
    ['a step that is no number', field({ name: 'b', widget: 'number', step: 'any' }), "step' must be number"],
  ])('refuses %s', (_, wrong, complaint) => {
    expect(decapComplaints({ ...configOf({ opd, backend }), ...wrong }).join('\n')).toContain(complaint);
  });
});
