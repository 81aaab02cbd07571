import { type ContentType, components, contentTypes, type Field, type Fields } from '@opd/schema';
import { describe, expect, test } from 'vitest';
import { decapCollection } from '../../src/config/collection.ts';
import { decapConfig } from '../../src/config/decap-config.ts';
import type { DecapField } from '../../src/config/decap-types.ts';
import { decapFields } from '../../src/config/field.ts';
import { widgetOf } from '../../src/config/widget-names.ts';
import { fieldByPath } from '../../src/fields.ts';

const target = {
  opd: { slug: 'dinkes', abbreviation: 'Dinkes', siteUrl: 'https://dinkes.contoh.go.id' },
  backend: { kind: 'local', proxyUrl: '/api/v1/dinkes', branch: 'main' },
} as const;

const types: readonly ContentType[] = Object.values(contentTypes);

describe.each(types.map((type) => [type.name, type] as const))('the form of %s', (_, type) => {
  const { fields } = decapCollection('dinkes', type, { mayDelete: true });

  test('has every field of the schema, in its order', () => {
    const names = fields.map(({ name }) => name);
    expect(names.filter((name) => name !== 'body')).toEqual(Object.keys(type.fields));
  });

  test('has the text below the cover, or below the summary', () => {
    const names = fields.map(({ name }) => name);
    expect(names[names.indexOf('body') - 1]).toBe(names.includes('cover') ? 'cover' : 'summary');
  });

  test('says of every field what the schema says', () => {
    expectAgreement(type.fields, fields);
  });
});

test('begins with the usual words of the operator, where a field has that name', () => {
  const { collections } = decapConfig({ ...target, usual: { author: 'Bidang Kesehatan' } });
  const begun = collections.flatMap(({ name, fields }) =>
    fields.filter(({ default: words }) => words === 'Bidang Kesehatan').map((field) => [name, field.name]),
  );
  expect(begun).toEqual([['dinkes-berita', 'author']]);
});

test.each(components.map((component) => [component.name, component] as const))(
  'the form of <%s> agrees',
  (name, { attributes }) => {
    expectAgreement(attributes, decapFields(attributes, [name]));
  },
);

/** Walks both lists side by side, through groups and lists. */
function expectAgreement(fields: Fields, decap: readonly DecapField[]): void {
  for (const [name, field] of Object.entries(fields)) {
    const form = decap.find((candidate) => candidate.name === name);
    expect(form, name).toMatchObject({
      label: field.label,
      hint: field.hint,
      required: field.required,
      widget: widgetOf(field),
    });
    if (!form) continue;
    expect(fieldByPath(String(form.path)), `schema of ${form.path}`).toBe(field);
    if (field.options) expect(valuesOf(form)).toEqual(field.options.map(({ value }) => value));
    if (field.kind === 'list') expectList(field, form);
    if (field.fields) expectAgreement(field.fields, form.fields ?? []);
  }
}

function expectList(field: Field, form: DecapField): void {
  expect([form.min, form.max], `limits of ${form.path}`).toEqual([field.min, field.max]);
  const { item } = field;
  if (item?.fields) expectAgreement(item.fields, form.fields ?? []);
  else if (item?.options) expect(valuesOf(form)).toEqual(item.options.map(({ value }) => value));
  else expect(form.field).toMatchObject({ label: item?.label, hint: item?.hint });
}

function valuesOf({ options }: DecapField): unknown {
  return Array.isArray(options)
    ? options.map((option: unknown) =>
        typeof option === 'object' && option !== null ? Reflect.get(option, 'value') : option,
      )
    : undefined;
}

test('collections are named after the OPD, since all share one repository and branches are named after collections', () => {
  const { collections } = decapConfig(target);
  expect(collections.map(({ name }) => name)).toEqual(types.map(({ name }) => `dinkes-${name}`));
  expect(collections.every(({ folder }) => folder.startsWith('content/dinkes/'))).toBe(true);
});

test('dated entries carry their date in the folder', () => {
  expect(decapCollection('dinkes', contentTypes.berita, { mayDelete: true }).slug).toBe(
    '{{fields.published}}-{{slug}}',
  );
  expect(decapCollection('dinkes', contentTypes.layanan, { mayDelete: true }).slug).toBe('{{slug}}');
});

test('a new entry is of today', () => {
  const published = decapCollection('dinkes', contentTypes.berita, { mayDelete: true }).fields.find(
    ({ name }) => name === 'published',
  );
  expect(published?.default).toBe('{{now}}');
});

test('what is published is deleted in the preview only: a protected branch would refuse it', () => {
  const hosted = {
    kind: 'github',
    repository: 'a/b',
    branch: 'main',
    signInUrl: 'https://masuk.contoh.go.id',
  } as const;
  expect(decapConfig(target).collections.every((collection) => collection.delete === true)).toBe(true);
  expect(decapConfig({ ...target, backend: hosted }).collections.some((collection) => collection.delete)).toBe(false);
});

test('the configuration is plain data', () => {
  const config = decapConfig(target);
  expect(JSON.parse(JSON.stringify(config))).toEqual(config);
});
