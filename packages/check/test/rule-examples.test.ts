import { describe, expect, it } from 'vitest';
import { type Finding, repositoryRules, rules } from '../src/index.ts';
import {
  type ContentTree,
  check,
  checkAlert,
  checkBody,
  checkFields,
  datasetWith,
  entryPath,
  exampleSite,
  frontmatter,
  informationOf,
  ruleIds,
  surveyWith,
} from './example-site.ts';
import { photo } from './real-files.ts';

/** Checks the example site with what an example says. */
type Run = (example: string) => Promise<Finding[]>;

const home = entryPath.slice(0, entryPath.lastIndexOf('/'));
const linesOf = (example: string) => example.split('\n');
const opdYaml = exampleSite['dinas/opd.yaml'];

/** The example is the whole of `operators.yaml`. */
const checkOperators: Run = (example) => check({ 'dinas/operators.yaml': `${example}\n` });

/** The example is the whole of `redirects.yaml`. */
const checkRedirects: Run = (example) => check({ 'dinas/redirects.yaml': `${example}\n` });

/** The example is the whole of `jajak.yaml`. */
const checkPolls: Run = (example) => check({ 'dinas/jajak.yaml': `${example}\n` });

/** The example is a line of `opd.yaml`, in place of the one with the same key. */
const checkProfile: Run = (example) => {
  const key = example.slice(0, example.indexOf(':'));
  return check({ 'dinas/opd.yaml': opdYaml.replace(new RegExp(`^${key}:.*$`, 'm'), example) });
};

/** The example lists files by their names, from the OPD's folder; that nothing uses them is left unsaid. */
const checkNames: Run = async (example) => {
  const jpeg = await photo('jpeg');
  const contents = (path: string) => {
    if (path.endsWith('.mdx')) return exampleSite[entryPath];
    return path.endsWith('.pdf') ? exampleSite['dinas/berita/2026-04-15-panen/naskah.pdf'] : jpeg;
  };
  const tree = Object.fromEntries(linesOf(example).map((path) => [`dinas/${path}`, contents(path)]));
  return (await check(tree)).filter(({ ruleId }) => !ruleId.endsWith('-unused'));
};

/** The example names the files in the entry's folder, and its text. */
const checkFolder: Run = (example) => {
  const [, names = '', text = ''] = /^Isi folder: (.*)\nTulisan: (.*)$/s.exec(example) ?? [];
  const files: ContentTree = exampleSite;
  const besides = names.split(', ').filter((name) => name !== 'index.mdx');
  const tree = besides.map((name) => [`${home}/${name}`, files[`${home}/${name}`]] as const);
  return check({ ...Object.fromEntries(tree), [entryPath]: `${frontmatter}${text}\n` });
};

/** The example gives news items, and a field for each: `berita/2026-04-15-panen: legacyId: 891`. */
const checkNews: Run = (example) => {
  const items = linesOf(example).map((line) => {
    const colon = line.indexOf(': ');
    const text = frontmatter.replace(/---\n$/, `${line.slice(colon + 2)}\n---\n`);
    return [`dinas/${line.slice(0, colon)}/index.mdx`, text] as const;
  });
  return check(Object.fromEntries(items));
};

/** The example is the CSV file of a dataset with the columns `desa` and `ton`. */
const checkTable: Run = (example) => check(datasetWith(`${example}\n`));

/** The example is the record of open data; its news item is all there is beside. */
const checkRecord: Run = (example) => check({ 'dinas/katalog.yaml': `${example}\n` });

/** The example is the record of open data, beside a dataset. */
const checkRecordOfDataset: Run = (example) =>
  check({ ...datasetWith('desa,ton\nKanor,12\n'), 'dinas/katalog.yaml': `${example}\n` });

/** The example is the answers of a satisfaction survey. */
const checkSurvey: Run = (example) => check(surveyWith(`${example}\n`));

/** The example names the files in the folder of excluded information. */
const checkExcluded: Run = async (example) => {
  const names = example.replace('Isi folder: ', '').split(', ');
  const pdf = exampleSite['dinas/berita/2026-04-15-panen/naskah.pdf'];
  const files = names.filter((name) => name !== 'index.mdx').map((name) => [`dinas/informasi/rancangan/${name}`, pdf]);
  return check({ ...informationOf('dikecualikan'), ...Object.fromEntries(files) });
};

/** The example is the fields of a performance report. */
const checkPerformance: Run = (example) =>
  check({ 'dinas/kinerja/capaian-2025/index.mdx': frontmatter.replace(/topics.*\nauthor.*/, () => example) });

/** The example is a text of an office whose account is registered. */
const checkSocial: Run = (example) => {
  const account = '{ platform: instagram, handle: "@dinascontoh", url: "https://www.instagram.com/dinascontoh/" }';
  const profile = `${opdYaml}social:\n  - ${account}\n`;
  return check({ 'dinas/opd.yaml': profile, [entryPath]: `${frontmatter}${example}\n` });
};

/** The example is the accounts in `opd.yaml`. */
const checkAccounts: Run = (example) => check({ 'dinas/opd.yaml': `${opdYaml}${example}\n` });

/** How the example of each rule is run. */
const runs: Readonly<Record<string, Run>> = {
  ...Object.fromEntries(
    [
      'component-attribute-invalid',
      'component-misplaced',
      'component-unknown',
      'date-impossible',
      'date-weekday-wrong',
      'document-file-missing',
      'gambling-spam',
      'gambling-suspect',
      'gambling-word',
      'heading-level-one',
      'html-raw',
      'link-broken',
      'link-lookalike',
      'link-shortened',
      'link-unsafe-url',
      'mdx-expression',
      'mdx-syntax',
      'media-personal-cloud',
      'personal-data',
      'photo-description-missing',
      'photo-description-poor',
      'photo-description-weak',
      'photo-file-missing',
      'photo-remote',
      'secret-in-content',
      'text-hidden-characters',
    ].map((id) => [id, checkBody]),
  ),
  'alert-scope': checkAlert,
  'dataset-lost': checkRecord,
  'dataset-table-invalid': checkTable,
  'dataset-unrecorded': checkRecordOfDataset,
  'document-unused': checkFolder,
  'duty-unknown': checkPerformance,
  'entry-folder-name': checkNames,
  'excluded-information-file': checkExcluded,
  'file-hidden': checkNames,
  'file-name-clash': checkNames,
  'file-name-unsafe': checkNames,
  'file-stray': checkNames,
  'file-type-forbidden': checkNames,
  'frontmatter-invalid': checkFields,
  'legacy-id-clash': checkNews,
  'operator-account-shared': checkOperators,
  'poll-invalid': checkPolls,
  'redirect-clash': checkRedirects,
  'redirect-invalid': checkRedirects,
  'redirect-loop': checkRedirects,
  'redirect-nowhere': checkRedirects,
  'operator-none': checkOperators,
  'operator-single': checkOperators,
  'operator-term-ending': checkOperators,
  'operator-term-overlap': checkOperators,
  'photo-cover-ceremonial': checkFields,
  'photo-unused': checkFolder,
  'registry-invalid': checkProfile,
  'social-account-personal': checkAccounts,
  'social-account-unknown': checkSocial,
  'survey-answers-invalid': checkSurvey,
};

const byBytes = 'It is about the bytes of a file, which a page cannot show; the example describes the file.';
const byChange = 'It is about the repository and the change, which the command asks; no site can show it.';

/** Rules whose example describes instead of showing, and why. */
const described: Readonly<Record<string, string>> = {
  'address-gone': byChange,
  'change-by-stranger': byChange,
  'codeowners-stale': byChange,
  'document-file-damaged': byBytes,
  'document-too-heavy': byBytes,
  'file-type-mismatch': byBytes,
  'near-duplicate': 'It compares long texts, too long for a page.',
  'officials-in-photos': 'It counts the photos of ninety days, too many for a page.',
  'pdf-unsafe': byBytes,
  'pdf-without-text': byBytes,
  'photo-file-damaged': byBytes,
  'photo-file-type': byBytes,
  'photo-metadata-private': byBytes,
  'photo-too-heavy': byBytes,
  'photo-too-many-pixels': byBytes,
  'svg-unsafe': byBytes,
};

const all = [...rules, ...repositoryRules];
const examples = new Map(all.map(({ id, example }) => [id, example]));

describe('the examples of the rules', () => {
  it('are each run or described, never both', () => {
    expect([...Object.keys(runs), ...Object.keys(described)].sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it.each(Object.entries(runs))('of %s are honest', async (id, run) => {
    const { bad = '', good = '' } = examples.get(id) ?? {};
    expect(ruleIds(await run(bad))).toContain(id);
    // What operators are told to write passes every rule, not this one alone.
    expect(await run(good)).toEqual([]);
  });

  it.each(all.map((rule) => [rule.id, rule] as const))(
    'of %s are short, and so is the reason',
    (_id, { why, example }) => {
      expect(why).toMatch(/^\p{Lu}[^\n]*\.$/u);
      expect(why.match(/[.?!](?= \p{Lu}|$)/gu)?.length).toBeLessThanOrEqual(2);
      expect(example.bad).not.toBe(example.good);
      for (const text of [example.bad, example.good]) {
        expect(text).toMatch(/^\S(?:.*\S)?$/s);
        expect(linesOf(text).length).toBeLessThanOrEqual(9);
      }
    },
  );
});
