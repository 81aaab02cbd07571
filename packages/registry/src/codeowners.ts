import type { Registry } from './load.ts';
import { activeAdministrators } from './strangers.ts';
import { writingAccounts } from './terms.ts';
import type { Place } from './yaml-document.ts';

/** Where GitHub looks for the file, from the repository's root. */
export const codeownersPath = '.github/CODEOWNERS';

/**
 * What only the administrators may approve, whoever owns the folder around it: the code, what decides about the check,
 * who is an operator (nobody appoints himself), and `package.json`, whose scripts run on the build machine.
 */
const guarded = [
  '/content/kabupaten.yaml',
  '/content/portal/',
  '/content/*/operators.yaml',
  '/content/*/package.json',
  '/packages/',
  '/sites/',
  '/package.json',
  '/package-lock.json',
  '/.github/',
  `/${codeownersPath}`,
];

/**
 * The CODEOWNERS file of GitHub: each OPD's folder belongs to the accounts that hold a term there. The administrators
 * stand in for an OPD without an account, and stand beside one with a single account, since GitHub lets nobody approve
 * a change of his own. Examples are left out, because GitHub reports an account that does not exist as an error.
 * A later line wins over an earlier one.
 * Source: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 * @param day `YYYY-MM-DD`.
 * @returns the text; equal for equal terms, whatever their order.
 */
export function renderCodeowners(registry: Registry, day: string): string {
  const administrators = administratorHandles(registry, day);
  const folders = registry.opds
    .toSorted((a, b) => (a.slug < b.slug ? -1 : Number(a.slug > b.slug)))
    .map(({ slug, operators }) => {
      const accounts = writingAccounts(operators, day).map((account) => `@${account}`);
      const owners = accounts.length < 2 ? [...accounts, ...administrators] : accounts;
      return ownership(`/content/${slug}/`, [...new Set(owners)]);
    });
  const lines = [
    ...headerOf(registry),
    '',
    ownership('*', administrators),
    '',
    '# Folder OPD: pemegang akunnya; pengelola bila akunnya belum ada atau hanya satu.',
    ...folders,
    '',
    '# Hanya pengelola, siapa pun pemilik foldernya.',
    ...guarded.map((path) => ownership(path, administrators)),
  ];
  return `${lines.join('\n')}\n`;
}

/** A line that gives a path to its owners. Spaces and a leading `#` have a meaning of their own and are escaped. */
function ownership(path: string, owners: readonly string[]): string {
  return [path.replaceAll(' ', '\\ ').replace(/^#/, '\\#'), ...owners].join(' ');
}

/** The team, or the accounts while there is none. Examples only when there is nothing else, see `headerOf`. */
function administratorHandles({ regency }: Registry, day: string): string[] {
  const { administratorTeam: team } = regency;
  const accounts = activeAdministrators(regency, day).map((account) => `@${account}`);
  if (team && (!team.example || accounts.length === 0)) return [`@${team.organization}/${team.team}`];
  return accounts;
}

function headerOf({ regency, opds }: Registry): string[] {
  const examples = opds.flatMap(({ operators }) => operators).filter(({ example }) => example);
  const accounts = new Set(examples.map(({ account }) => account)).size;
  const lines = [
    'Ditulis oleh `npm run opd -- owners` dari content/*/operators.yaml dan content/kabupaten.yaml.',
    'Jangan disunting di sini: ubah berkas itu, lalu jalankan perintahnya lagi. Baris bawah mengalahkan baris atas.',
  ];
  if (accounts > 0)
    lines.push(`${accounts} akun contoh tidak dicantumkan karena tidak ada di GitHub; foldernya dijaga pengelola.`);
  if (regency.administratorTeam?.example)
    lines.push('Tim pengelola masih contoh: isi administratorTeam di content/kabupaten.yaml sebelum dipakai.');
  if (!regency.administratorTeam && regency.administrators.every(({ example }) => example))
    lines.push('Belum ada pengelola: isi administrators di content/kabupaten.yaml sebelum dipakai.');
  return lines.map((line) => `# ${line}`);
}

/**
 * Says that CODEOWNERS is not what the terms of a day make of it; nothing when it is.
 * @param options.text the file as it lies in the repository; `undefined` when there is none.
 * @returns a remark for the file `codeownersPath`, with the first line that differs.
 */
export function staleCodeowners({
  registry,
  day,
  text,
}: {
  readonly registry: Registry;
  readonly day: string;
  readonly text: string | undefined;
}): (Place & { readonly message: string; readonly help: string }) | undefined {
  const wanted = renderCodeowners(registry, day);
  const found = text?.replaceAll('\r\n', '\n');
  if (found === wanted) return undefined;
  const help = `Jalankan \`npm run opd -- owners\`, lalu simpan ${codeownersPath} bersama perubahan ini.`;
  if (found === undefined) return { line: 1, column: 1, message: `${codeownersPath} tidak ada.`, help };
  const lines = found.split('\n');
  const first = wanted.split('\n').findIndex((line, index) => line !== lines[index]);
  const index = first === -1 ? lines.length - 1 : Math.min(first, lines.length - 1);
  const message = `${codeownersPath} tidak sesuai dengan masa tugas operator pada ${day}.`;
  return { line: index + 1, column: 1, message, help };
}
