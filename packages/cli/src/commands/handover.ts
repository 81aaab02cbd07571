import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  codeownersPath,
  editOperators,
  type HandoverRequest,
  handoverRecord,
  planHandover,
  renderCodeowners,
  renderHandoverRecord,
} from '@opd/registry';
import { currentDay } from '../build/build-env.ts';
import { OpdError } from '../error.ts';
import { administratorSteps, describePlan } from '../handover/describe.ts';
import { bringUpToDate } from '../scaffold/planned-file.ts';
import { readRegistry } from '../workspace.ts';

/** Options of `opd handover`. */
export interface HandoverOptions extends HandoverRequest {
  /** Where the page to print is written, from the current folder; by default named after OPD, account and day. */
  readonly record?: string;
  /** Only shows what would change. */
  readonly dryRun?: boolean;
}

/**
 * `opd handover <opd>`: one holder of an account ends, the next begins. Writes `operators.yaml`, CODEOWNERS and the
 * record to print and sign. Nothing is written when something is wrong. The page itself is no content: it is signed
 * on paper and filed by the office; what it records stays in `operators.yaml`.
 * @param root the repository.
 * @returns lines to print: what changes, what was written, what the administrator does.
 * @throws OpdError that says, in Indonesian, what is wrong, where, and how to mend it.
 */
export async function handOver(root: string, options: HandoverOptions): Promise<string[]> {
  const [registry, today] = await Promise.all([readRegistry(root), currentDay(root)]);
  const { record: recordOption, dryRun, ...request } = options;
  const result = planHandover(registry, request);
  if (!result.ok) {
    const [first, ...others] = result.problems;
    const more = others.map(({ message, help }) => `\n✗ ${message}\n  ${help}`).join('');
    throw new OpdError(
      first?.message ?? 'Serah terima ditolak.',
      `${first?.help ?? ''}${more}\n  Tidak ada yang ditulis.`,
    );
  }
  const { plan } = result;
  const opd = registry.opds.find(({ slug }) => slug === plan.slug);
  if (!opd) throw new Error(`Unexpected slug \`${plan.slug}\`, expected an OPD of the registry.`);

  const operatorsPath = `content/${plan.slug}/operators.yaml`;
  const changes = [...describePlan(opd, plan), ''];
  const recordPath = recordFile(recordOption ?? `serah-terima-${plan.slug}-${request.account}-${request.on}.html`);
  const after = {
    ...registry,
    opds: registry.opds.map((one) => (one === opd ? { ...one, operators: plan.operators } : one)),
  };
  const files = [
    { path: operatorsPath, text: editOperators(await readFile(join(root, operatorsPath), 'utf8'), plan) },
    { path: codeownersPath, text: renderCodeowners(after, today) },
  ];
  if (dryRun) return [...changes, 'Percobaan: tidak ada yang ditulis.'];

  await mkdir(dirname(recordPath), { recursive: true });
  await writeFile(recordPath, renderHandoverRecord(handoverRecord(registry.regency, opd, plan)), { flag: 'wx' });
  const written = await bringUpToDate(root, files);
  const later = renderCodeowners(after, request.on) !== renderCodeowners(after, today) && request.on > today;
  return [
    ...changes,
    ...written.map((path) => `ditulis ${path}`),
    ...(written.includes(codeownersPath)
      ? []
      : [`${codeownersPath} tidak berubah: akunnya tetap, hanya pemegangnya berganti.`]),
    `ditulis ${recordPath}: cetak, tanda tangani berdua, arsipkan di kantor.`,
    ...(later ? [`Pada ${request.on} jalankan \`npm run opd -- owners\`: sejak hari itu CODEOWNERS berubah.`] : []),
    '',
    ...administratorSteps(plan, registry.regency),
  ];
}

/** Absolute path of the record. npm runs commands at the repository's root: INIT_CWD is where the user stands. */
function recordFile(path: string): string {
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  if (!existsSync(file)) return file;
  throw new OpdError(
    `${file} sudah ada.`,
    'Pindahkan berkas itu, atau pilih nama lain dengan --record. Tidak ada yang ditulis.',
  );
}
