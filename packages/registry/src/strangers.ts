import type { Registry } from './load.ts';
import { portalSlug } from './own-sites.ts';
import { pollsPath } from './polls.ts';
import type { Regency } from './regency.ts';
import { isActive, writingAccounts } from './terms.ts';

/** A change that its author may not make. Message and help are Indonesian. */
export interface StrangersChange {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly message: string;
  readonly help: string;
}

/** Files of an OPD's folder that are not the OPD's to change: see `guarded` of the code owners. */
const administratorsFiles = ['operators.yaml', 'package.json'];

/**
 * Accounts as which GitHub and Forgejo let the repository's own workflows propose; nobody signs in as one. Every workflow
 * of every branch is one of them, so they may propose what a workflow writes and no more: the owners still consent.
 */
const workflowAccounts = ['github-actions[bot]', 'forgejo-actions'];

/** Counts of the votes, which a workflow brings every week: `content/<opd>/jajak.yaml`. */
const workflowFile = pollsPath('').slice(1);

/** Accounts of the administrators on a day, sorted. Examples stand for nobody. @param day `YYYY-MM-DD`. */
export function activeAdministrators(regency: Regency, day: string): string[] {
  const active = regency.administrators.filter((term) => !term.example && isActive(term, day));
  return [...new Set(active.map(({ account }) => account))].sort();
}

/**
 * Changes under `content/` that an account may not make: it holds no term there on that day and is no administrator.
 * What lies outside `content/` is left to the code owners.
 * @param options.registry as it is on the branch the change goes to. Never as the change makes it: whoever may write
 * the list would then admit himself.
 * @param options.actor account of the author: `github.actor`. Capitals do not count.
 * @param options.paths changed files from the repository's root, with `/`; of a moved file both names.
 */
export function changesByStrangers({
  registry,
  day,
  actor,
  paths,
}: {
  readonly registry: Registry;
  readonly day: string;
  readonly actor: string;
  readonly paths: readonly string[];
}): StrangersChange[] {
  const account = actor.trim().replace(/^@/, '').toLowerCase();
  if (activeAdministrators(registry.regency, day).includes(account)) return [];
  return paths.flatMap((path) => {
    const [top, folder = '', ...rest] = path.split('/');
    if (top !== 'content') return [];
    const reason = refusal({ registry, day, account, folder, inside: rest.join('/') });
    return reason ? [{ path, ...reason }] : [];
  });
}

function refusal(change: {
  readonly registry: Registry;
  readonly day: string;
  readonly account: string;
  readonly folder: string;
  readonly inside: string;
}): { message: string; help: string } | undefined {
  const { registry, day, account, folder, inside } = change;
  const opd = registry.opds.find(({ slug }) => slug === folder);
  if (opd && workflowAccounts.includes(account) && inside === workflowFile) return undefined;
  if (!opd || inside === '' || administratorsFiles.includes(inside)) {
    const what = opd || folder === portalSlug || inside === '' ? 'Berkas ini' : `Folder "${folder}"`;
    return {
      message: `${what} hanya boleh diubah pengelola di Dinas Kominfo, bukan akun "${account}".`,
      help: 'Kirim permintaannya kepada pengelola, atau keluarkan berkas ini dari perubahan.',
    };
  }
  if (writingAccounts(opd.operators, day).includes(account)) return undefined;
  const own = opd.operators.filter((term) => term.account === account);
  const help =
    'Minta pemegang akun kantor ini mengirimnya, atau catat masa tugas baru dengan `npm run opd -- handover`.';
  const message = (why: string) => `Akun "${account}" tidak berhak mengubah folder ${opd.name}: ${why}.`;
  if (own.some(({ example }) => example)) return { message: message('akun itu hanya contoh'), help };
  const last = own.toSorted((a, b) => (a.since < b.since ? -1 : 1)).at(-1);
  if (!last) return { message: message('tidak tercatat sebagai akun kantor ini'), help };
  const why =
    last.since > day ? `masa tugasnya baru mulai ${last.since}` : `masa tugasnya selesai ${last.until ?? last.since}`;
  return { message: message(why), help };
}
