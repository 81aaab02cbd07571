import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import { parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import jsonFeedSchema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import { Table } from 'tableschema';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { violations } from '../test/feeds/shacl.ts';
import { mistakesIn } from '../test/structured-data/schema-org.ts';
import { type BuiltSite, builtSites, nameOf } from './built-sites.ts';
import { expectNone } from './findings.ts';
import { bareSlug, filledSlug } from './page-types.ts';

const sites = builtSites();

/** A built file that programs read. */
interface MachineFile {
  readonly site: BuiltSite;
  /** As a failure names it: `dinkes/rss.xml`. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

function filesNamed(name: RegExp): MachineFile[] {
  const found = sites.flatMap((site) =>
    [...site.files].filter((file) => name.test(file)).map((file) => ({ site, file })),
  );
  expect(found, `No built site has a file ${name}`).not.toEqual([]);
  return found.map(({ site, file }) => {
    const path = join(site.folder, file);
    return { site, name: `${site.slug}/${file}`, path, text: readFileSync(path, 'utf8') };
  });
}

/** Says of every file what a judge finds in it. @param judge may throw what it finds. */
async function expectValid(
  files: readonly MachineFile[],
  judge: (file: MachineFile) => readonly string[] | Promise<readonly string[]>,
): Promise<void> {
  const findings: string[] = [];
  for (const file of files) {
    const found = await Promise.resolve(file)
      .then(judge)
      .catch((error: unknown) => [String(error)]);
    findings.push(...found.map((finding) => `${file.name}: ${finding}`));
  }
  expectNone(findings);
}

const rssFeeds = () => filesNamed(/(^|\/)rss\.xml$/);

const rssSchema = z.object({
  title: z.string(),
  link: z.url(),
  description: z.string(),
  language: z.literal('id'),
  lastBuildDate: z.string(),
  items: z
    .array(z.object({ title: z.string(), link: z.url(), guid: z.object({ value: z.url() }), pubDate: z.string() }))
    .optional(),
});

const packageSchema = z.object({
  resources: z.array(
    z.object({
      path: z.string(),
      bytes: z.number(),
      dialect: z.object({ delimiter: z.string() }).optional(),
      schema: z.looseObject({}).optional(),
    }),
  ),
});

describe('what programs read of the built sites is valid for tools that others wrote', () => {
  test('every RSS feed, for a reader of feeds', () =>
    expectValid(rssFeeds(), ({ text }) => {
      const { title, items = [] } = rssSchema.parse(parseRssFeed(text));
      return title !== '' && items.length === text.split('<item>').length - 1 ? [] : ['not every item was read'];
    }));

  // Needs Python and a clone of github.com/w3c/feedvalidator.
  test.runIf(process.env.OPD_FEED_VALIDATOR)('every RSS feed, for the validator of the W3C', () => {
    const feeds = rssFeeds().flatMap(({ path, text }) => [path, /atom:link href="([^"]+)"/.exec(text)?.[1] ?? '']);
    const program = join(import.meta.dirname, 'w3c-feeds.py');
    const told = execFileSync('python3', [program, process.env.OPD_FEED_VALIDATOR ?? '', ...feeds], {
      encoding: 'utf8',
    });
    expectNone(told.split('\n').filter(Boolean));
  });

  test('every JSON Feed, for the JSON Schema of version 1.1', () => {
    const ajv = new Ajv({ allErrors: true });
    const isValid = ajv.compile(jsonFeedSchema);
    return expectValid(filesNamed(/(^|\/)feed\.json$/), ({ text }) =>
      isValid(JSON.parse(text)) ? [] : [ajv.errorsText(isValid.errors)],
    );
  });

  test('every calendar, for a reader of iCalendar', () =>
    expectValid(filesNamed(/\.ics$/), ({ text }) => {
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      const whole = events
        .map((event) => new ICAL.Event(event))
        .filter(({ uid, summary, startDate }) => uid && summary && startDate);
      return whole.length === text.split('BEGIN:VEVENT').length - 1 ? [] : ['an event lacks its id, name or day'];
    }));

  const catalogues = () => {
    // Catalogues of nothing are all alike.
    const isWorthIt = ({ site, text }: MachineFile) => site.slug === bareSlug || text.includes('"dcat:Dataset"');
    return filesNamed(/^data\.json$/).filter(isWorthIt);
  };

  test('every catalogue, for the shapes of DCAT-AP', () => {
    const shapes = new URL('../test/feeds/dcat-ap.shapes.ttl', import.meta.url);
    return expectValid(catalogues(), ({ text }) => violations(text, shapes));
  });

  // Needs a clone of github.com/SEMICeu/DCAT-AP.
  test.runIf(process.env.OPD_DCAT_AP)('every catalogue, for the shapes that the European Union publishes', () => {
    const shapes = pathToFileURL(join(process.env.OPD_DCAT_AP ?? '', 'releases/3.0.1/html/shacl/shapes.ttl'));
    return expectValid(catalogues(), ({ text }) => violations(text, shapes));
  });

  test('every table with its schema, for the library of Frictionless', () =>
    expectValid(filesNamed(/(^|\/)datapackage\.json$/), async ({ path, text }) => {
      const tables = packageSchema.parse(JSON.parse(text)).resources.filter(({ schema }) => schema);
      for (const { path: file, bytes, dialect, schema } of tables) {
        const csv = join(dirname(path), file);
        if (readFileSync(csv).length !== bytes) return [`${file} has another size`];
        const table = await Table.load(csv, { schema, ...dialect });
        await table.read();
      }
      return [];
    }));

  test('the structured data of every page, for schema.org and what Google asks', async () => {
    const looked = sites.filter(({ slug }) => [filledSlug, bareSlug, 'dinkes', 'kanor', 'portal'].includes(slug));
    const findings: string[] = [];
    for (const page of looked.flatMap(({ pages }) => pages)) {
      const { html } = page.site.document(page.file);
      for (const [, jsonLd = ''] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g))
        findings.push(...(await mistakesIn(jsonLd)).map((mistake) => `${nameOf(page)}: ${mistake}`));
    }
    expectNone(findings);
  });
});
