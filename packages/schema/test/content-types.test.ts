import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { components, contentTypes, type Field, type Fields, parseEntry, typeNames } from '../src/index.ts';
import { fullExamples } from './examples.ts';

/** Every field of a list of fields, at any depth, with the way to it. */
function allFields(fields: Fields, path = ''): [string, Field][] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const here = `${path}${name}`;
    const item: [string, Field][] = field.item ? allFields({ item: field.item }, `${here}.`) : [];
    return [[here, field] as [string, Field], ...allFields(field.fields ?? {}, `${here}.`), ...item];
  });
}

describe('the eleven content types', () => {
  it('are the files of src/types, each under its own name', () => {
    const folder = new URL('../src/types/', import.meta.url);
    const files = readdirSync(folder).map((file) => file.replace('.ts', ''));
    expect(files.filter((file) => file !== 'index').sort()).toEqual([...typeNames].sort());
    for (const name of typeNames) expect(contentTypes[name].name).toBe(name);
  });

  it.each(typeNames)('%s: every field has an Indonesian label and a hint that ends as a sentence', (name) => {
    for (const [path, { label, hint }] of allFields(contentTypes[name].fields)) {
      expect(label, path).toMatch(/^\p{Lu}.{1,60}$/u);
      expect(hint, path).toMatch(/^\p{Lu}.{4,}/u);
    }
  });

  it.each(typeNames)('%s: an entry with every field filled in is accepted', (name) => {
    const example = fullExamples[name];
    const result = parseEntry(contentTypes[name], example);
    expect(result).toMatchObject({ ok: true });
  });

  it.each(typeNames)('%s: the full example leaves out only what excludes another field', (name) => {
    const left = Object.keys(contentTypes[name].fields).filter((field) => !(field in fullExamples[name]));
    const optionalDates = ['publishAt', 'until', 'updated', 'reviewed', 'reviewBy', 'draft'];
    const excluded = name === 'informasi' ? ['url', 'documents', 'report'] : [];
    expect(left.filter((field) => !optionalDates.includes(field))).toEqual(excluded);
  });

  it.each(typeNames)('%s: without its required fields, each of them is asked for, once', (name) => {
    const { fields } = contentTypes[name];
    const result = parseEntry(contentTypes[name], {});
    const asked = result.ok ? [] : result.problems.map(({ path }) => path.join('.'));
    const required = Object.keys(fields).filter((field) => fields[field as keyof typeof fields].required);
    expect(asked.toSorted()).toEqual(required.toSorted());
  });

  it.each(typeNames)('%s: content grows old, with a warning first', (name) => {
    const { warnAfterDays, breachAfterDays } = contentTypes[name].freshness;
    expect(warnAfterDays).toBeGreaterThan(0);
    expect(breachAfterDays).toBeGreaterThan(warnAfterDays);
  });
});

describe('the components of a text', () => {
  it('have names, labels, hints and examples of themselves', () => {
    expect(components.map(({ name }) => name)).toEqual([
      'Foto',
      'Galeri',
      'Unduhan',
      'Tabel',
      'Video',
      'Kutipan',
      'KotakInfo',
    ]);
    for (const { name, label, hint, example } of components) {
      expect(label).not.toBe('');
      expect(hint).toMatch(/\.$/);
      expect(example).toContain(`<${name}`);
    }
  });

  it.each(components.map((component) => [component.name, component] as const))(
    '%s: attributes are plain texts or choices, described like fields',
    (_name, { attributes }) => {
      for (const [path, { kind, label, hint }] of allFields(attributes)) {
        expect(['text', 'select'], path).toContain(kind);
        expect(label, path).not.toBe('');
        expect(hint, path).not.toBe('');
      }
    },
  );
});
