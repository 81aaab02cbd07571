/**
 * The page that `photo-widget.test.ts` opens: our controls in a stand-in for Decap's editor, which keeps the entry and
 * its files as Decap does. The list is Decap's own.
 */
import DecapList from 'decap-cms-widget-list';
import { fromJS, Map as ImmutableMap, isMap, List } from 'immutable';
import { Component, type ComponentType, createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { DocumentFileControl } from '../src/document/document-file-control.tsx';
import { removeDraftFilesBy } from '../src/files/kept-files.ts';
import { withManyPhotos } from '../src/photo/add-photos.tsx';
import { PhotoDescriptionControl } from '../src/photo/photo-description-control.tsx';
import { PhotoFileControl } from '../src/photo/photo-file-control.tsx';
import type { ControlProps } from '../src/widgets/decap-control.ts';

type Data = ImmutableMap<string, unknown>;

interface DraftFile {
  readonly id: string;
  readonly name: string;
  readonly draft: boolean;
  readonly file: File;
}

/** What the tests ask of the page. */
export interface Harness {
  readonly data: () => unknown;
  readonly set: (name: string, value: unknown) => void;
  /** Names, and bytes in Base64, of the files that would be committed. */
  readonly files: () => Promise<{ readonly name: string; readonly type: string; readonly base64: string }[]>;
  /** What the controls say when the entry is saved, by path. */
  readonly validate: () => Record<string, string>;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

let data: Data = ImmutableMap({ title: 'Panen raya di Desa Kanor' });
let files: readonly DraftFile[] = [];
const addresses = new Map<string, string>();
const controls = new Map<
  string,
  { readonly isValid?: () => { readonly error: false | { readonly message: string } } }
>();
let render = (): void => {};

const getEntry = (): ReturnType<ControlProps['getEntry']> => {
  const entry = ImmutableMap<string, unknown>({ data, mediaFiles: fromJS(files), collection: 'dinkominfo-berita' });
  return { getIn: (path) => entry.getIn(path) };
};

async function onPersistMedia(file: File): Promise<unknown> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const id = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const kept: DraftFile = { id, name: file.name, draft: true, file };
  files = [kept, ...files.filter((one) => one.id !== id)];
  addresses.set(file.name, URL.createObjectURL(file));
  return { type: 'ADD_DRAFT_ENTRY_MEDIA_FILE', payload: kept };
}

removeDraftFilesBy((id) => {
  files = files.filter((file) => file.id !== id);
});

function setData(name: string, value: unknown): void {
  data = data.set(name, value);
  render();
}

/** A text field, as Decap has many. */
function PlainText({ forID, value, onChange }: ControlProps): ReactNode {
  return (
    <input
      id={forID}
      className="widget"
      value={typeof value === 'string' ? value : ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

// Decap's list is a class without types; `withManyPhotos` says what it uses of it.
const PhotoList = withManyPhotos(DecapList.controlComponent as Parameters<typeof withManyPhotos>[0]);

const widgets: Readonly<Record<string, unknown>> = {
  'opd-photo-file': PhotoFileControl,
  'opd-photo-description': PhotoDescriptionControl,
  'opd-document-file': DocumentFileControl,
  string: PlainText,
  list: PhotoList,
};

interface EditorControlProps {
  readonly field: Data;
  readonly value: unknown;
  readonly onChange: (field: Data, value: unknown) => void;
  readonly parentIds?: readonly (string | undefined)[];
  readonly controlRef?: (control: unknown) => void;
}

let count = 0;

/** What stands between Decap's editor and a control. */
class EditorControl extends Component<EditorControlProps> {
  readonly id = `${String(this.props.field.get('name'))}-field-${++count}`;

  #keep = (control: unknown): void => {
    const path = `${String(this.props.field.get('path'))} ${this.id}`;
    if (control === null) controls.delete(path);
    else controls.set(path, Object(control));
    if (control !== null && this.props.field.get('widget') !== 'list') this.props.controlRef?.(this);
  };

  override render(): ReactNode {
    const { field, value, onChange, parentIds = [] } = this.props;
    const widget = String(field.get('widget'));
    const control = widgets[widget] as ComponentType<Record<string, unknown>>;
    const props = {
      field,
      value,
      forID: this.id,
      parentIds,
      classNameWrapper: 'widget',
      onChange: (next: unknown) => onChange(field, next),
      onChangeObject: () => {},
      onValidateObject: () => {},
      validate: () => {},
      setActiveStyle: () => {},
      setInactiveStyle: () => {},
      clearFieldErrors: () => {},
      onPersistMedia,
      getAsset: (name: string) => addresses.get(name),
      getEntry,
      editorControl: EditorControl,
      resolveWidget: () => ({}),
      fieldsErrors: ImmutableMap(),
      mediaPaths: ImmutableMap(),
      entry: ImmutableMap({ path: '' }),
      t: (key: string) => translations[key.split('.').at(-1) ?? ''] ?? key,
      ...(widget === 'string' ? {} : { ref: this.#keep }),
    };
    return (
      <div className="control">
        <label htmlFor={this.id}>{String(field.get('label'))}</label>
        {createElement(control, props)}
      </div>
    );
  }
}

const translations: Readonly<Record<string, string>> = {
  add: 'Tambah foto',
  expand: 'Buka',
  collapse: 'Tutup',
};

const field = (path: string, label: string, widget: string, more = {}): Data => {
  const made = fromJS({ name: path.split('.').at(-1), path, label, widget, ...more });
  if (!isMap(made)) throw new Error('A field is a map.');
  return made as Data;
};
const photoFields = (path: string): Data[] => [
  field(`${path}.src`, 'Berkas foto', 'opd-photo-file'),
  field(`${path}.alt`, 'Deskripsi foto', 'opd-photo-description'),
  field(`${path}.caption`, 'Keterangan', 'string'),
];
const cover = photoFields('berita.cover');
const photos = field('berita.photos', 'Foto lain', 'list', {
  collapsed: true,
  max: 6,
  label_singular: 'Foto',
  summary: '{{fields.alt}}',
}).set('fields', List(photoFields('berita.photos')));
const document = field('Unduhan.file', 'Berkas', 'opd-document-file');
const table = field('Tabel.file', 'Berkas CSV', 'opd-document-file');

const setCover = (one: Data, value: unknown): void => {
  const old = data.get('cover');
  setData('cover', (isMap(old) ? old : ImmutableMap<string, unknown>()).set(String(one.get('name')), value));
};
const setTop = (one: Data, value: unknown): void => setData(String(one.get('path')), value);
const coverIds = ['cover-field-1'];

function Page(): ReactNode {
  const ownCover = data.get('cover');
  return (
    <main>
      <h1>Uji isian foto dan berkas</h1>
      {cover.map((one) => (
        <EditorControl
          key={String(one.get('path'))}
          field={one}
          value={isMap(ownCover) ? ownCover.get(String(one.get('name'))) : undefined}
          onChange={setCover}
          parentIds={coverIds}
        />
      ))}
      <EditorControl
        field={photos}
        value={data.get('photos') ?? List()}
        onChange={(_, value) => setData('photos', value)}
      />
      <EditorControl field={document} value={data.get('Unduhan.file')} onChange={setTop} />
      <EditorControl field={table} value={data.get('Tabel.file')} onChange={setTop} />
    </main>
  );
}

window.harness = {
  data: () => data.toJS(),
  set: (name, value) => setData(name, fromJS(value)),
  files: () =>
    Promise.all(
      files.map(async ({ name, file }) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return { name, type: file.type, base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
      }),
    ),
  validate: () =>
    Object.fromEntries(
      [...controls].flatMap(([path, control]) => {
        const error = control.isValid?.().error;
        return error ? [[path.split(' ')[0] ?? path, error.message]] : [];
      }),
    ),
};

const root = createRoot(window.document.getElementById('root') ?? window.document.body);
render = () => root.render(<Page />);
render();
