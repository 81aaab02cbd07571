import type { ReactNode } from 'react';
import { Notice } from '../files/notice.tsx';
import type { CsvPreview } from './csv-preview.ts';
import './document.css';

/** The first rows of a CSV file, so that a wrong separator or a missing header is seen at once. */
export function CsvTable({ table }: { readonly table: CsvPreview }): ReactNode {
  const { header, rows, hiddenColumns, notes } = table;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the screen is scrolled with the keyboard. */}
      <section className="opd-csv" aria-label="Awal tabel" tabIndex={0}>
        <table>
          <caption>Awal tabel{hiddenColumns > 0 ? ` (${hiddenColumns} kolom lain tidak ditampilkan)` : ''}</caption>
          <thead>
            <tr>
              {keyed(header).map(({ key, one }) => (
                <th key={key} scope="col">
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keyed(rows).map(({ key: line, one: row }) => (
              <tr key={line}>
                {keyed(row).map(({ key, one }) => (
                  <td key={key}>{one}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes.map((note) => (
        <Notice key={note} tone="weak" title="Periksa tabel ini" lines={[note]} />
      ))}
    </>
  );
}

/** Cells and rows may be equal; what is shown never changes its order. */
function keyed<T>(values: readonly T[]): { readonly key: string; readonly one: T }[] {
  return values.map((one, index) => ({ key: String(index), one }));
}
