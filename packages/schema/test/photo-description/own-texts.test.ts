import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { components, contentTypes, type Field, judgePhotoDescription, photoKinds } from '../../src/index.ts';
import { emptyAdvice, exampleIn } from '../../src/photo-description/advice.ts';
import { contextSignals } from '../../src/photo-description/signals/context.ts';
import { creditSignals } from '../../src/photo-description/signals/credit.ts';
import { eventSignals } from '../../src/photo-description/signals/events.ts';
import { fillerSignals } from '../../src/photo-description/signals/filler.ts';
import { formSignals, lengthSignals } from '../../src/photo-description/signals/form.ts';
import { harmSignals } from '../../src/photo-description/signals/harm.ts';
import { labelSignals, vagueSignals } from '../../src/photo-description/signals/labels.ts';
import { languageSignals } from '../../src/photo-description/signals/language.ts';
import { machineSignals } from '../../src/photo-description/signals/machine.ts';
import { peopleSignals } from '../../src/photo-description/signals/people.ts';
import { talkSignals } from '../../src/photo-description/signals/talk.ts';
import { warningSignals } from '../../src/photo-description/signals/warnings.ts';

/** Every field under a list of fields, items and parts included. */
function* fieldsUnder(fields: Iterable<Field>): Generator<Field> {
  for (const field of fields) {
    yield field;
    if (field.item) yield* fieldsUnder([field.item]);
    if (field.fields) yield* fieldsUnder(Object.values(field.fields));
  }
}

const allFields = [
  ...Object.values(contentTypes).flatMap(({ fields }) => [...fieldsUnder(Object.values(fields))]),
  ...components.flatMap(({ attributes }) => [...fieldsUnder(Object.values(attributes))]),
];
const descriptions = allFields.filter(({ format }) => format === 'photo-description');
const photos = allFields.filter(({ kind }) => kind === 'photo');

const descriptionIn = /!\[([^\]]*)\]\(|alt="([^"]*)"/g;
const describedIn = (text: string) => [...text.matchAll(descriptionIn)].map(([, a, b]) => a ?? b ?? '');

const templates = new URL('../../../cli/src/scaffold/templates/', import.meta.url);
const templateDescriptions = readdirSync(templates)
  .map((name) => readFileSync(new URL(name, templates), 'utf8'))
  .flatMap(describedIn);

describe('no text that the product itself writes passes for a description', () => {
  it.each([
    ['hints', descriptions.map(({ hint }) => hint)],
    ['labels', [...descriptions, ...photos, ...photoKinds].map(({ label }) => label)],
    ['initial values', descriptions.map(({ initial }) => String(initial ?? ''))],
    ['examples of components', components.flatMap(({ example }) => describedIn(example))],
  ])('%s', (_what, texts) => {
    expect(texts).not.toEqual([]);
    expect(texts.filter((text) => judgePhotoDescription(text).ok)).toEqual([]);
  });

  it('photos in the templates of a new OPD', () => {
    expect(templateDescriptions.filter((text) => judgePhotoDescription(text).ok)).toEqual([]);
  });
});

describe('the examples in our advice', () => {
  const advices = [
    ...[
      ...[harmSignals, fillerSignals, machineSignals, creditSignals, talkSignals, languageSignals, labelSignals],
      ...[peopleSignals, eventSignals, vagueSignals, formSignals, lengthSignals, contextSignals, warningSignals],
    ].flat(),
    emptyAdvice,
  ];

  it.each(advices.map((advice) => exampleIn(advice)))('%s is good but for being an example', (example) => {
    expect(judgePhotoDescription(example)).toMatchObject({ ok: false, signal: 'copied-example' });
  });

  it('differ from signal to signal, as does the advice', () => {
    expect(new Set(advices.map(({ suggestion }) => suggestion)).size).toBe(advices.length);
    expect(new Set(advices.map(exampleIn)).size).toBe(advices.length);
  });
});
