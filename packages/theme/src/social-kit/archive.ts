import { platformName, type SocialKit } from '@opd/derive/social';
import { type Zippable, zipSync } from 'fflate';

/** What an archive is made of. */
interface ArchiveContent {
  readonly kit: SocialKit;
  /** Crops by the names of their files. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** Day that the files bear, `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * A kit as a ZIP: the crops, a text for each channel, the description of the picture, and of a clarification the reply. The
 * same kit gives the same bytes. Nothing is packed tighter, since JPEG cannot be.
 */
export function kitArchive({ kit, images, day }: ArchiveContent): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // ZIP notes the time on the wall, and so does this: noon, whatever the zone of the machine.
  const mtime = new Date(year, month - 1, date, 12);
  const texts = new Map([
    ['deskripsi-foto.txt', kit.alt],
    ['tautan.txt', kit.link],
    ...(kit.comment === undefined ? [] : [['balasan.txt', kit.comment] as const]),
    ...kit.captions.map(({ platform, text }) => [`takarir/${platform}.txt`, text] as const),
    ['akun-resmi.txt', accountsText(kit)],
  ]);
  const encoder = new TextEncoder();
  const files: Zippable = Object.fromEntries([
    ...images,
    ...Array.from(texts, ([name, text]) => [name, encoder.encode(`${text}\n`)] as const),
  ]);
  return new Uint8Array(zipSync(files, { level: 0, mtime }));
}

function accountsText({ accounts }: SocialKit): string {
  if (accounts.length === 0) return 'Belum ada akun resmi yang tercatat di opd.yaml.';
  return accounts.map(({ platform, handle, url }) => `${platformName(platform)}: ${handle} (${url})`).join('\n');
}
