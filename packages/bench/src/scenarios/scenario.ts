import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { type RegencyEntry, regencyEntry } from '../regency/regency.ts';
import type { LaidOutTool, Regency } from '../tools/tool.ts';

/** What stands on a page once a build has done its work. */
export interface Expectation {
  readonly entry: RegencyEntry;
  readonly words: string;
}

/** Where a scenario takes place. */
export interface Situation {
  readonly tool: LaidOutTool;
  readonly regency: Regency;
  /** All entries, as at the start of a round. */
  readonly entries: readonly RegencyEntry[];
  /** From 0; no round sees the words of another. */
  readonly round: number;
}

/** Something that happens to a regency before it is built. */
export interface Scenario {
  readonly name: ScenarioName;
  /** For tables. */
  readonly label: string;
  /** What happens, for the legend. */
  readonly words: string;
  /** Whose pages change: a tool that cannot tell by itself builds only the site it is told. */
  readonly touches: 'every site' | 'one site';
  /** Everything that earlier builds have left is removed before. */
  readonly fromNothing?: true;
  /** Makes the change. @returns what must stand where afterwards. */
  readonly change: (situation: Situation) => Promise<Expectation | undefined>;
}

/** Names of the scenarios, in the order in which a round takes them. */
export const scenarioNames = ['cold', 'nothing', 'entry', 'photo', 'theme'] as const;

/** Name of a scenario. */
export type ScenarioName = (typeof scenarioNames)[number];

/** The scenarios. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'cold',
    label: 'Cold',
    words: 'every output and every cache removed; all sites built. The operating system still holds files in memory',
    touches: 'every site',
    fromNothing: true,
    change: async () => undefined,
  },
  {
    name: 'nothing',
    label: 'Nothing changed',
    words: 'all sites built once more',
    touches: 'every site',
    change: async () => undefined,
  },
  {
    name: 'entry',
    label: 'One entry edited',
    words: 'a sentence added to one news item of one site',
    touches: 'one site',
    change: ({ tool, entries, round }) => editEntry(tool, entries, `entry ${round}`),
  },
  {
    name: 'photo',
    label: 'One photo added',
    words:
      'one more news item with a photo, the newest of all, so that the home page, every page of the list and the feed move',
    touches: 'one site',
    change: async ({ tool, regency, entries, round }) => {
      const entry = addedEntry(entries, round);
      await tool.addEntry(entry, regency.photo);
      return { entry, words: entry.title };
    },
  },
  {
    name: 'theme',
    label: 'Theme changed',
    words: 'a sentence added to the footer of every page; all sites built',
    touches: 'every site',
    change: async ({ tool, entries, round }) => {
      const words = `Kalimat kaki ${round}`;
      for (const file of tool.footers()) await addToFooter(file, words);
      const [entry] = entries;
      return entry && { entry, words };
    },
  },
];

/**
 * Adds a sentence to the end of an entry in the middle of the first site.
 * @param mark tells this edit from all others.
 */
export async function editEntry(
  tool: LaidOutTool,
  entries: readonly RegencyEntry[],
  mark: string,
): Promise<Expectation | undefined> {
  const first = entries.filter(({ site }) => site === entries[0]?.site);
  const entry = first[Math.floor(first.length / 2)];
  if (!entry) return undefined;
  const words = `Kalimat baru ${mark}`;
  await appendFile(tool.entryFile(entry), `\n${words}.\n`);
  return { entry, words };
}

/** The entry that a round adds; its number comes after all others. */
export function addedEntry(entries: readonly RegencyEntry[], round: number): RegencyEntry {
  return regencyEntry(entries[0]?.site ?? '', entries.length + round, '2026-11-20');
}

async function addToFooter(file: string, words: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const end = text.lastIndexOf('</footer>');
  if (end < 0)
    throw new Error(`${file} has no </footer>; name the file that ends every page in the tool's \`footer\`.`);
  await writeFile(file, `${text.slice(0, end)}<p>${words}</p>${text.slice(end)}`);
}
