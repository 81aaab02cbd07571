import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { evaluateSites } from '../src/evaluate/sites.ts';
import { issueHostFromEnvironment } from '../src/reminders/environment.ts';
import { issueHost } from '../src/reminders/issue-host.ts';
import { planReminders } from '../src/reminders/plan.ts';
import { remind } from '../src/reminders/remind.ts';
import { reminderMark } from '../src/reminders/words.ts';
import { readRegistry } from '../src/workspace.ts';
import { FakeGitHost } from './fake-git-host.ts';
import { entry, StaleRoot } from './stale-root.ts';

let stale: StaleRoot;
let github: FakeGitHost;

beforeEach(async () => {
  [stale, github] = await Promise.all([StaleRoot.make(), FakeGitHost.start()]);
});
afterEach(async () => {
  await Promise.all([github.stop(), rm(stale.root, { recursive: true, force: true })]);
});

async function run({ day = '2026-11-25', slugs = [] as readonly string[], host = github } = {}) {
  const registry = await readRegistry(stale.root);
  const all = await evaluateSites(stale.root, registry, day);
  const opds = slugs.length === 0 ? all.opds : all.opds.filter(({ slug }) => slugs.includes(slug));
  const { api, token } = host;
  return remind({
    host: issueHost({ api, token, repository: 'pemkab/situs', pauseBetweenWrites: 0 }),
    registry,
    evaluation: { ...all, opds },
    isWhole: slugs.length === 0,
  });
}

const issueOf = (slug: string, host = github) => host.issues.find(({ body }) => body.startsWith(reminderMark(slug)));
const news = (day: string) => ({ [`content/beta/berita/${day}-kabar/index.mdx`]: entry('Kabar', day) });

const noReviews = '0 dari 3 OPD punya halaman yang perlu ditinjau; 0 pengingat berubah.';

describe('reminders on GitHub', () => {
  test('one issue for each stale OPD, none for the others', async () => {
    expect(await run()).toEqual([
      'beta: dibuka #1',
      'gama: dibuka #2',
      '2 dari 3 OPD perlu kabar baru; 2 pengingat berubah.',
      noReviews,
    ]);
    expect(github.issues.map(({ title, state, labels }) => [title, state, labels])).toEqual([
      ['Dinas Beta: 208 hari tanpa berita baru', 'open', ['evaluasi-situs']],
      ['Dinas Gama semua: belum ada berita', 'open', ['evaluasi-situs']],
    ]);
    expect(github.labels.map(({ name }) => name)).toEqual(['evaluasi-situs']);
  });

  test('the words are kind, name the next steps, and call on the operators alone', async () => {
    await run();
    const body = issueOf('gama')?.body ?? '';
    expect(body).toContain('Halo, rekan operator Dinas Gama semua (@gama-data, @gama-web).');
    expect(body).toMatch(/1\. Terbitkan berita pertama/);
    expect(body).toContain('https://cms.bojonegorokab.go.id/gama/');
    expect(body).toContain('/evaluasi/gama/');
    // `@semua` in a name would call on somebody.
    expect(body.match(/@\S+/g)).toEqual(['@gama-data,', '@gama-web).']);
    expect(issueOf('beta')?.body).toContain('- Belum ada operator aktif.');
  });

  test('a second run changes nothing', async () => {
    await run();
    const before = structuredClone(github.issues);
    const writes = github.writes.length;
    expect(await run()).toEqual(['2 dari 3 OPD perlu kabar baru; 0 pengingat berubah.', noReviews]);
    expect(github.writes).toHaveLength(writes);
    expect(github.issues).toEqual(before);
  });

  test('a week later the same issue is updated', async () => {
    await run();
    expect(await run({ day: '2026-12-02' })).toContain('beta: diperbarui #1');
    expect(issueOf('beta')?.title).toBe('Dinas Beta: 215 hari tanpa berita baru');
    expect(github.issues).toHaveLength(2);
  });

  test('news closes it with thanks, and if it grows old again the same issue is opened again', async () => {
    await run();
    await stale.commit(news('2026-11-24'), 'Kabar', '2026-11-24T02:00:00Z');
    expect(await run()).toContain('beta: ditutup #1');
    expect(issueOf('beta')).toMatchObject({ state: 'closed', comments: [expect.stringContaining('Terima kasih')] });
    expect(await run()).toEqual(['1 dari 3 OPD perlu kabar baru; 0 pengingat berubah.', noReviews]);
    expect(await run({ day: '2027-03-01' })).toContain('beta: dibuka lagi #1');
    expect(issueOf('beta')).toMatchObject({ state: 'open', title: 'Dinas Beta: 97 hari tanpa berita baru' });
    expect(github.issues.filter(({ body }) => body.startsWith(reminderMark('beta')))).toHaveLength(1);
  });

  test('pages whose day of review has passed have an issue of their own, until they are looked at', async () => {
    const page = (more = '') => ({
      'content/alfa/layanan/ktp/index.mdx': `---\ntitle: Perekaman KTP @semua\npublished: 2025-11-01\nunit: Seksi Layanan\n${more}---\n\nTeks.\n`,
    });
    await stale.commit(page(), 'Layanan', '2025-11-01T02:00:00Z');
    expect(await run()).toContain('1 dari 3 OPD punya halaman yang perlu ditinjau; 1 pengingat berubah.');
    const issue = github.issues.find(({ labels }) => labels.includes('tinjau-halaman'));
    expect(issue?.title).toBe('Dinas Alfa: 1 halaman perlu ditinjau');
    expect(issue?.body).toContain(
      '- [Perekaman KTP semua](https://alfa.bojonegorokab.go.id/layanan/ktp/): Seksi Layanan, sebelum 1 November 2026',
    );
    await stale.commit(page('reviewed: 2026-11-24\n'), 'Ditinjau', '2026-11-24T02:00:00Z');
    expect(await run()).toContain(`alfa: ditutup #${issue?.number}`);
    expect(issue).toMatchObject({ state: 'closed', comments: [expect.stringContaining('sudah ditinjau')] });
  });

  test('issues are found on every page, behind pull requests and those of people', async () => {
    for (let count = 0; count < 5; count++)
      github.add({ labels: ['evaluasi-situs'], body: 'Dari orang', isPull: count % 2 === 0 });
    const known = github.add({ labels: ['evaluasi-situs'], body: `${reminderMark('beta')}\nLama`, title: 'Judul' });
    expect(await run()).toContain(`beta: diperbarui #${known.number}`);
    expect(github.issues.filter(({ body }) => body === 'Dari orang')).toHaveLength(5);
  });

  test('a pull request with the same words is no reminder', async () => {
    github.add({ labels: ['evaluasi-situs'], body: reminderMark('beta'), isPull: true });
    expect(await run()).toContain('beta: dibuka #2');
  });

  test('two issues of one OPD become one', async () => {
    await run();
    const twin = github.add({ labels: ['evaluasi-situs'], body: issueOf('beta')?.body ?? '', title: 'Lain' });
    expect(await run()).toContain(`beta: ditutup #${twin.number}`);
    expect(issueOf('beta')?.state).toBe('open');
  });

  test('an OPD that has no site any more is told farewell, but not by a run over others', async () => {
    const past = github.add({ labels: ['evaluasi-situs'], body: `${reminderMark('lama')}\n` });
    await run({ slugs: ['alfa'] });
    expect(past.state).toBe('open');
    await run();
    expect(past).toMatchObject({ state: 'closed', comments: [expect.stringContaining('tidak lagi punya situs')] });
  });

  test.each([
    [401, 'GITHUB_TOKEN'],
    [403, 'issues: write'],
    [404, 'GITHUB_REPOSITORY'],
    [410, 'turn them on'],
  ])('a refusal with %i says how to mend it', async (status, hint) => {
    github.refuseWith = status;
    await expect(run()).rejects.toMatchObject({
      message: expect.stringContaining(String(status)),
      hint: expect.stringContaining(hint),
    });
  });

  test('the token never stands in a message', async () => {
    github.refuseWith = 403;
    await expect(run()).rejects.not.toMatchObject({ message: expect.stringContaining(github.token) });
  });
});

describe('reminders on Forgejo', () => {
  test('labels go by number', async () => {
    const forgejo = await FakeGitHost.start({ forgejo: true });
    try {
      expect(await run({ host: forgejo })).toContain('beta: dibuka #1');
      expect(forgejo.issues.map(({ labels }) => labels)).toEqual([['evaluasi-situs'], ['evaluasi-situs']]);
      expect(await run({ host: forgejo })).toEqual(['2 dari 3 OPD perlu kabar baru; 0 pengingat berubah.', noReviews]);
    } finally {
      await forgejo.stop();
    }
  });
});

describe('the environment', () => {
  const right = { GITHUB_TOKEN: 'x', GITHUB_REPOSITORY: 'pemkab/situs' };

  test('is that of a workflow', () => expect(() => issueHostFromEnvironment(right)).not.toThrow());

  test.each([
    [{ ...right, GITHUB_TOKEN: '' }, 'GITHUB_TOKEN'],
    [{ ...right, GITHUB_REPOSITORY: '../x', GITHUB_TOKEN: undefined }, 'GITHUB_TOKEN'],
    [{ ...right, GITHUB_REPOSITORY: 'https://github.com/pemkab/situs' }, 'GITHUB_REPOSITORY'],
    [{ ...right, GITHUB_API_URL: 'file:///etc' }, 'GITHUB_API_URL'],
  ])('without %j says what is missing', (variables, name) =>
    expect(() => issueHostFromEnvironment(variables)).toThrow(`--issues needs ${name}`),
  );
});

describe('a plan', () => {
  const slugs = ['alfa', 'beta', 'gama'];
  const issue = fc.record({
    number: fc.integer({ min: 1, max: 99 }),
    title: fc.string(),
    body: fc.constantFrom(...slugs.map((slug) => `${reminderMark(slug)}\nHalo`), 'Dari orang'),
    state: fc.constantFrom('open', 'closed'),
  });
  const issues = fc.uniqueArray(issue, { selector: ({ number }) => number, maxLength: 8 });

  test('once carried out asks for nothing more, and leaves one open issue for each stale OPD', () => {
    fc.assert(
      fc.property(issues, fc.subarray(slugs), (before, wanted) => {
        const stale = new Map(wanted.map((slug) => [slug, { title: slug, body: `${reminderMark(slug)}\nHalo` }]));
        const plan = (now: typeof before) =>
          planReminders({ issues: now, stale, evaluated: new Set(slugs), isWhole: true });
        const after = before.map((one) => ({ ...one }));
        for (const step of plan(before)) {
          if (step.action === 'open') after.push({ ...step.issue, number: 100 + after.length, state: 'open' });
          const known = after.find((one) => step.action !== 'open' && one.number === step.number);
          if (!known) continue;
          if (step.action === 'close') known.state = 'closed';
          else if (step.action !== 'open') Object.assign(known, step.issue, { state: 'open' });
        }
        expect(plan(after)).toEqual([]);
        for (const slug of slugs) {
          const open = after.filter(({ body, state }) => state === 'open' && body.startsWith(reminderMark(slug)));
          expect(open).toHaveLength(wanted.includes(slug) ? 1 : 0);
        }
        expect(after.filter(({ body }) => body === 'Dari orang')).toEqual(
          before.filter(({ body }) => body === 'Dari orang'),
        );
      }),
    );
  });
});
