import type { Field, Fields } from '@opd/schema';
import { csvFile, pdfFile } from './documents.ts';
import type { Form } from './form.ts';
import { chosenPhoto } from './news.ts';
import type { Sample, Samples } from './samples.ts';

/** Types samples into a form, each by the control of its kind, as an operator would. */
export async function fillFields(form: Form, fields: Fields, samples: Samples): Promise<void> {
  for (const [name, field] of Object.entries(fields)) {
    const sample = samples[name];
    if (sample !== undefined) await fillField(form, field, sample);
  }
}

async function fillField(form: Form, field: Field, sample: Sample): Promise<void> {
  const { label } = field;
  switch (field.kind) {
    case 'select':
      return form.choose(label, choiceOf(field, sample));
    case 'boolean':
      return sample === true ? form.tick(label) : undefined;
    case 'list':
      return fillList(form, field, sample);
    case 'object':
    case 'photo':
    case 'document':
    case 'link':
      return fillFields(await form.group(label), field.fields ?? {}, samplesOf(sample));
    default:
      return fillText(form, field, String(sample));
  }
}

async function fillList(form: Form, field: Field, sample: Sample): Promise<void> {
  const { item } = field;
  if (!item || !Array.isArray(sample)) throw new TypeError(`${field.label} is no list.`);
  for (const one of sample) {
    if (item.kind === 'select') await form.choose(field.label, choiceOf(item, one));
    else {
      const added = await form.add(field.label);
      if (item.fields) await fillFields(added, item.fields, samplesOf(one));
      else await fillField(added, item, one);
    }
  }
}

async function fillText(form: Form, { label, format }: Field, text: string): Promise<void> {
  if (format === 'photo-file') {
    await form.upload(label, await chosenPhoto(text.replace('.webp', '.jpg')));
  } else if (format === 'document-file') {
    await form.upload(label, text.endsWith('.csv') ? csvFile(text) : pdfFile(text));
  } else await form.fill(label, text);
}

function choiceOf(field: Field, sample: Sample): string {
  const choice = field.options?.find(({ value }) => value === sample);
  if (!choice) throw new TypeError(`${field.label} offers no ${sample}.`);
  return choice.label;
}

function samplesOf(sample: Sample): Samples {
  if (typeof sample !== 'object' || Array.isArray(sample)) throw new TypeError('Expected a group.');
  return Object.fromEntries(Object.entries(sample));
}
