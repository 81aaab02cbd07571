import type { Field, Fields } from '@opd/schema';
import type { ReactNode } from 'react';
import { isBlank } from '../widgets/plain-value.ts';
import { type GetAsset, PhotoPreview } from './photo-preview.tsx';

/** What the preview of a field needs. */
interface FieldPreviewProps {
  readonly field: Field;
  readonly value: unknown;
  readonly getAsset: GetAsset;
}

/** One field of an entry with its label, as a part of the page; nothing when it is empty. */
export function FieldPreview({ field, value, getAsset }: FieldPreviewProps): ReactNode {
  if (isBlank(value)) return null;
  if (field.kind === 'photo') return <PhotoPreview photo={recordOf(value)} getAsset={getAsset} />;
  if (field.kind === 'list' && field.item)
    return <ListPreview field={field} item={field.item} value={value} getAsset={getAsset} />;
  if (field.fields)
    return (
      <section className="part">
        <h2>{field.label}</h2>
        <Facts fields={field.fields} value={recordOf(value)} getAsset={getAsset} />
      </section>
    );
  return (
    <dl className="facts">
      <div>
        <dt>{field.label}</dt>
        <dd>{plainText(field, value)}</dd>
      </div>
    </dl>
  );
}

/** The plain fields of a group as terms and their values; groups and lists below them as parts. */
export function Facts({
  fields,
  value,
  getAsset,
}: {
  readonly fields: Fields;
  readonly value: Readonly<Record<string, unknown>>;
  readonly getAsset: GetAsset;
}): ReactNode {
  const filled = Object.entries(fields).filter(([name]) => !isBlank(value[name]));
  const plain = filled.filter(([, field]) => !field.fields && !field.item);
  const groups = filled.filter(([, field]) => field.fields || field.item);
  return (
    <>
      {plain.length > 0 && (
        <dl className="facts plain">
          {plain.map(([name, field]) => (
            <div key={name}>
              <dt>{field.label}</dt>
              <dd>{plainText(field, value[name])}</dd>
            </div>
          ))}
        </dl>
      )}
      {groups.map(([name, field]) => (
        <FieldPreview key={name} field={field} value={value[name]} getAsset={getAsset} />
      ))}
    </>
  );
}

function ListPreview({ field, item, value, getAsset }: FieldPreviewProps & { readonly item: Field }): ReactNode {
  const items = Array.isArray(value) ? value.filter((one) => !isBlank(one)) : [];
  if (item.kind === 'photo')
    return (
      <section className="part gallery">
        <h2>{field.label}</h2>
        <ul className="photos">
          {items.map((photo, index) => (
            <li key={String(recordOf(photo).src ?? index)}>
              <PhotoPreview photo={recordOf(photo)} getAsset={getAsset} />
            </li>
          ))}
        </ul>
      </section>
    );
  if (item.kind === 'document')
    return (
      <section className="part">
        <h2>{field.label}</h2>
        <ul className="downloads">
          {items.map((document, index) => {
            const { title, file } = recordOf(document);
            return (
              <li key={String(file ?? index)}>
                <a href="#unduhan">{String(title ?? '')}</a>
                <span>{String(file ?? 'berkas belum dipilih')}</span>
              </li>
            );
          })}
        </ul>
      </section>
    );
  return (
    <section className="part">
      <h2>{field.label}</h2>
      <ul className="lines">
        {items.map((one, index) => (
          <li key={`${index}-${JSON.stringify(one)}`}>
            {item.fields ? (
              <Facts fields={item.fields} value={recordOf(one)} getAsset={getAsset} />
            ) : (
              plainText(item, one)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A plain value in words: the label of a choice, a date as it is read, "Ya" for a ticked box. */
function plainText(field: Field, value: unknown): string {
  if (field.kind === 'boolean') return value === true ? 'Ya' : 'Tidak';
  const text = String(value);
  const options = field.options ?? field.item?.options;
  if (options) return options.find((option) => option.value === text)?.label ?? text;
  if (field.kind === 'date' || field.kind === 'datetime') return dateInWords(text);
  return text;
}

function dateInWords(text: string): string {
  const time = text.includes('T');
  const date = new Date(time ? text : `${text}T00:00`);
  if (Number.isNaN(date.getTime())) return text;
  return new Intl.DateTimeFormat('id', { dateStyle: 'long', ...(time && { timeStyle: 'short' }) }).format(date);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
