import { longDay, weekday } from './day.ts';
import type { HandoverPlan } from './handover.ts';
import { type HandoverGroup, handoverGroups } from './handover-items.ts';
import { recordStyle } from './handover-record-style.ts';
import type { RegisteredOpd } from './load.ts';
import { operatorRoles } from './operator.ts';
import type { Regency } from './regency.ts';

/** Someone who signs the record. Fields that are not known are left to be filled in by hand. */
interface Party {
  readonly name?: string;
  readonly position?: string;
}

/** The record of a handover (Berita Acara Serah Terima Akun), as data. It holds no secret, and has no place for one. */
export interface HandoverRecord {
  readonly government: string;
  readonly agency: string;
  readonly account: string;
  /** What the account is for: `Operator web`. */
  readonly role: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Last day of the previous holder; absent for an account that nobody has held yet. */
  readonly until?: string;
  readonly from: Party;
  readonly to: Party;
  readonly groups: readonly HandoverGroup[];
  readonly example: boolean;
}

/** Makes the record of a planned handover. */
export function handoverRecord(
  regency: Pick<Regency, 'government' | 'domain'>,
  opd: RegisteredOpd,
  { previous, ended, started }: HandoverPlan,
): HandoverRecord {
  return {
    government: regency.government,
    agency: opd.name,
    account: started.account,
    role: operatorRoles.find(({ value }) => value === started.role)?.label ?? started.role,
    on: started.since,
    until: (ended?.term ?? previous)?.until,
    // An account that nobody has held yet is handed over by the administrators, who sign by hand.
    from: previous ? { name: previous.name, position: previous.position } : { position: 'Pengelola situs OPD' },
    to: { name: started.name, position: started.position },
    groups: handoverGroups(regency, opd, started.account),
    example: started.example,
  };
}

/**
 * The record as a page to print and sign: A4, Indonesian, one file without scripts, pictures or fonts from elsewhere.
 * @returns HTML.
 */
export function renderHandoverRecord(record: HandoverRecord): string {
  const { government, agency, account, role, on, until, from, to, groups, example } = record;
  const mark = example ? '<p class="example">Contoh, bukan dokumen resmi</p>\n' : '';
  const ended = until === undefined ? '' : ` Masa tugas pihak pertama selesai pada ${longDay(until)}.`;
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Berita Acara Serah Terima Akun ${escapeHtml(account)}</title>
<style>${recordStyle}</style>
</head>
<body>
${mark}<header>
<p>${escapeHtml(government)}</p>
<p class="agency">${escapeHtml(agency)}</p>
</header>
<main>
<h1>Berita Acara Serah Terima Akun</h1>
<p class="number">Nomor: ${blank}</p>
<p>Pada hari ${weekday(on)}, tanggal ${longDay(on)}, yang bertanda tangan di bawah ini:</p>
<h2>Pihak pertama, yang menyerahkan</h2>
${party(from)}
<h2>Pihak kedua, yang menerima</h2>
${party(to)}
<p>Pihak pertama menyerahkan akun kantor <strong>${escapeHtml(account)}</strong> (${escapeHtml(role)}) beserta semua
yang tercantum di bawah ini, dan pihak kedua menerimanya.${ended} Masa tugas pihak kedua mulai ${longDay(on)}.</p>
<p class="rule"><strong>Jangan tulis kata sandi, PIN, atau kode pemulihan pada lembar ini.</strong> Sampaikan langsung
kepada penerima, lalu ganti pada hari itu juga. Beri tanda centang pada kotak bila selesai, atau garis bila tidak ada.</p>
${groups.map(groupTable).join('\n')}
<p>Akun tetap milik ${escapeHtml(agency)} dan tidak dibawa oleh pemegangnya. Berita acara ini dibuat rangkap dua dan
disimpan di kantor.</p>
<section class="signatures" aria-label="Tanda tangan">
${signature('Pihak kedua, yang menerima', to)}
${signature('Pihak pertama, yang menyerahkan', from)}
</section>
</main>
</body>
</html>
`;
}

const blank = '<span class="blank">&nbsp;</span>';

function party({ name, position }: Party): string {
  return `<dl>
<dt>Nama</dt><dd>${name === undefined ? blank : escapeHtml(name)}</dd>
<dt>Jabatan</dt><dd>${position === undefined ? blank : escapeHtml(position)}</dd>
</dl>`;
}

function groupTable({ title, items }: HandoverGroup): string {
  const rows = items.map(
    ({ name, detail, action }, index) => `<tr><td>${index + 1}</td><td>${escapeHtml(name)}</td>
<td>${detail === undefined ? blank : escapeHtml(detail)}</td><td>${escapeHtml(action)}</td>
<td class="mark">\u2610</td><td class="mark">\u2610</td></tr>`,
  );
  return `<h2>${escapeHtml(title)}</h2>
<table>
<thead><tr><th scope="col">No.</th><th scope="col">Yang diserahkan</th><th scope="col">Milik atau nama akun</th>
<th scope="col">Yang dilakukan</th><th scope="col" class="mark">Diserahkan</th><th scope="col" class="mark">Selesai</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function signature(title: string, { name, position }: Party): string {
  return `<div>
<p>${title}</p>
<p>${position === undefined ? blank : escapeHtml(position)}</p>
<p class="name">${name === undefined ? blank : escapeHtml(name)}</p>
</div>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
