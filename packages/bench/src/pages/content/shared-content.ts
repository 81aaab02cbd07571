import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A photo as an operator has it: JPEG, at most 2,048 pixels wide. */
export interface SharedPhoto {
  /** Absolute path. */
  readonly file: string;
  readonly alt: string;
  readonly caption: string;
}

/** A page that all tools make, with the same words and the same photo. */
export interface SharedArticle {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
  readonly markdown: string;
  readonly photo: SharedPhoto;
}

/** What all tools make a site of. */
export interface SharedContent {
  readonly name: string;
  readonly tagline: string;
  /** Newest first. The text is the same on all; the photos differ. */
  readonly news: readonly SharedArticle[];
  readonly service: SharedArticle;
}

/** An entry of the example content whose words the peers get. */
export const textSources = {
  news: 'berita/2026-11-17-statistik-desa-dalam-satu-layar',
  service: 'layanan/permohonan-informasi-publik',
} as const;

const opdSchema = z.object({ name: z.string(), tagline: z.string() });
const headSchema = z.object({ title: z.string(), summary: z.string(), published: z.string() });
const serviceSchema = headSchema.extend({
  requirements: z.array(z.string()),
  procedure: z.array(z.string()),
  duration: z.object({ amount: z.number(), unit: z.string(), note: z.string().optional() }),
  product: z.string(),
  place: z.string(),
  hours: z.string(),
  legalBases: z.array(z.object({ kind: z.string(), number: z.string(), year: z.number(), about: z.string() })),
});

/** Slug of the news page of a photo, which Situs OPD and all peers use. @param index from 0, the newest. */
export function newsSlug(index: number): string {
  return `${newsDay(index)}-foto-uji-${index + 1}`;
}

/** Day of the news page of a photo, `YYYY-MM-DD`. @param index from 0, the newest. */
export function newsDay(index: number): string {
  return `2026-11-${String(20 - index).padStart(2, '0')}`;
}

/** Title of the news page of a photo. @param index from 0. */
export function newsTitle(title: string, index: number): string {
  return `${title} (foto uji ${index + 1})`;
}

/**
 * Reads the words of the example content and puts photos to them: one news page for each.
 * @param opdFolder `content/dinkominfo`.
 * @param photos absolute paths of JPEG files.
 * @throws Error when the entries are not there, ZodError when they have other fields.
 */
export async function readSharedContent(opdFolder: string, photos: readonly string[]): Promise<SharedContent> {
  const { name, tagline } = opdSchema.parse(parse(await readFile(join(opdFolder, 'opd.yaml'), 'utf8')));
  const news = await readEntry(join(opdFolder, textSources.news));
  const head = headSchema.parse(news.fields);
  const articles = photos.map(
    (file, index): SharedArticle => ({
      ...head,
      slug: newsSlug(index),
      published: newsDay(index),
      title: newsTitle(head.title, index),
      markdown: news.markdown,
      photo: testPhoto(file, index),
    }),
  );
  const [first] = articles;
  if (!first) throw new Error('There is no photo to make a news page of.');
  const service = await readEntry(join(opdFolder, textSources.service));
  return { name, tagline, news: articles, service: asService(service, first.photo) };
}

/** What is said of a photo that was put there to be weighed. */
export function testPhoto(file: string, index: number): SharedPhoto {
  return {
    file,
    alt: `Pemandangan nomor ${index + 1} dari paket gambar latar Debian, dipasang untuk menimbang berat halaman`,
    caption: 'Foto uji dari paket gambar latar Debian.',
  };
}

async function readEntry(folder: string): Promise<{ fields: unknown; markdown: string }> {
  const text = await readFile(join(folder, 'index.mdx'), 'utf8');
  const [, fields, markdown] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (fields === undefined || markdown === undefined) throw new Error(`${folder}/index.mdx has no fields at its top.`);
  return { fields: parse(fields), markdown: markdown.trim() };
}

/** A service standard as a page of text, which is what tools without such a type make of it. */
function asService({ fields, markdown }: { fields: unknown; markdown: string }, photo: SharedPhoto): SharedArticle {
  const service = serviceSchema.parse(fields);
  const { amount, unit, note = '' } = service.duration;
  const bases = service.legalBases.map(({ kind, number, year, about }) => `${kind} ${number}/${year}, ${about}`);
  const numbered = (items: readonly string[]) => items.map((item, index) => `${index + 1}. ${item}`).join('\n');
  const bulleted = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  return {
    slug: 'permohonan-informasi-publik',
    title: service.title,
    summary: service.summary,
    published: service.published,
    photo,
    markdown: [
      markdown,
      `## Persyaratan\n\n${bulleted(service.requirements)}`,
      `## Prosedur\n\n${numbered(service.procedure)}`,
      `## Waktu\n\n${amount} ${unit.replace('-', ' ')} ${note}`,
      `## Hasil\n\n${service.product}`,
      `## Tempat dan jam\n\n${service.place}, ${service.hours}`,
      `## Dasar hukum\n\n${bulleted(bases)}`,
    ].join('\n\n'),
  };
}
