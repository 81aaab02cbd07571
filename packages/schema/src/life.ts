import type { FieldRule } from './field.ts';
import { isCalendarDate } from './fields/date.ts';

/** The fields that decide when an entry is shown. Moments are `YYYY-MM-DDTHH:mm` on the regency's clock. */
export interface Life {
  readonly draft: boolean;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly publishAt?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * The life of an entry as its frontmatter says, valid or not.
 * @returns nothing when it has no day of publication, and so no life.
 */
export function lifeOf(frontmatter: unknown): Life | undefined {
  if (typeof frontmatter !== 'object' || frontmatter === null) return undefined;
  const values = new Map<string, unknown>(Object.entries(frontmatter));
  const textOf = (name: string) => {
    const value = values.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  const published = textOf('published');
  if (published === undefined) return undefined;
  return { draft: values.get('draft') === true, published, publishAt: textOf('publishAt'), until: textOf('until') };
}

/** The moment from which an entry is shown: its hour where it has one, else the first minute of its day. */
export function startOf({ published, publishAt }: Pick<Life, 'published' | 'publishAt'>): string {
  return publishAt ?? `${published}T00:00`;
}

/**
 * Tells whether an entry is shown. One that is not is nowhere: no page, list, feed, search, picture or file holds it.
 * @param moment `YYYY-MM-DDTHH:mm` on the regency's clock.
 */
export function isShown(life: Life, moment: string): boolean {
  return !life.draft && startOf(life) <= moment && (life.until === undefined || moment < life.until);
}

/** The moments at which an entry appears or goes; none of a draft, which does neither by itself. */
export function turningPoints(life: Life): string[] {
  if (life.draft) return [];
  return [startOf(life), ...(life.until === undefined ? [] : [life.until])];
}

/** A day that is none is told as such: what follows from it is not worth telling. */
function isDay(value: unknown): value is string {
  return typeof value === 'string' && isCalendarDate(value);
}

/** What must hold between these fields, in every type. */
export const lifeRules: readonly FieldRule[] = [
  ({ published, publishAt }) =>
    isDay(published) && typeof publishAt === 'string' && publishAt.slice(0, 10) !== published
      ? {
          path: ['publishAt'],
          message: `Isian "Jam terbit" (${publishAt}) bukan pada "Tanggal terbit" (${published}).`,
          help: 'Samakan harinya: tanggal terbit tampil di halaman, jam terbit menentukan kapan halaman muncul.',
        }
      : undefined,
  ({ published, publishAt, until }) => {
    if (!isDay(published) || typeof until !== 'string') return undefined;
    const start = startOf({ published, publishAt: typeof publishAt === 'string' ? publishAt : undefined });
    if (until > start) return undefined;
    return {
      path: ['until'],
      message: `Isian "Tampil sampai" (${until}) tidak sesudah mulai tampil (${start}), sehingga tulisan tidak pernah tampil.`,
      help: 'Perbaiki salah satu waktunya, atau kosongkan bila tulisan tampil seterusnya.',
    };
  },
];
