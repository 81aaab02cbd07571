import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { checkContext } from '../../src/config/backend.ts';
import { id } from '../../src/locale/id.ts';
import { desktop, launch } from '../browser.ts';
import { chosenPhoto, descriptions, fillNews } from '../news.ts';
import { Operator } from '../operator.ts';
import { OwnServer, type OwnServerKind } from './own-server.ts';
import { cmsOrigin, serveProduction } from './production.ts';
import { Repository } from './repository.ts';

const folder = '2026-05-12-puskesmas-keliling';

/** A regency that keeps its repository on its own server: no sign-in service, no secret. */
describe('where the regency keeps its repository on', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each<[OwnServerKind, string, string]>([
    ['gitlab', id.auth.loginWithGitLab, 'api'],
    ['forgejo', id.auth.loginWithForgejo, 'repository'],
  ])('%s, one signs in with PKCE, writes, sees what the check says, and publishes', async (kind, button, scope) => {
    const repository = await Repository.open('dinkes');
    onTestFinished(() => repository.remove());
    const server = new OwnServer(kind, repository);
    const { origin, applicationId } = server;
    const place = { repository: 'pemkab/situs-opd', branch: 'main', serverUrl: origin, applicationId };
    const setting = {
      hosting: { kind, ...place, example: false },
      terms: [{ account: 'dinkes-web', since: '2025-01-06' }],
      administrators: [],
    };
    // As the README says.
    const changePolicy = (policy: string) =>
      policy
        .replace('https://avatars.githubusercontent.com', origin)
        .replace('https://api.github.com https://www.githubstatus.com', origin);
    let strangers: string[] = [];
    const workplace = { origin: cmsOrigin, opd: 'dinkes' };
    const operator = await Operator.knock(browser, workplace, desktop, {
      button,
      prepare: async (context) => {
        strangers = await serveProduction(context, setting, (route, url) => server.answer(route, url), changePolicy);
      },
    });
    onTestFinished(() => operator.leave());
    await operator.page.getByRole('link', { name: 'Setujui' }).click();
    await operator.arrived();

    const form = await operator.open('berita', folder);
    expect(await form.field('Judul').locator('input').inputValue()).toContain('uskesmas keliling');
    expect(operator.page.url()).not.toContain('code=');

    const [asked] = server.authorizations;
    expect(Object.fromEntries(asked ?? [])).toMatchObject({
      client_id: applicationId,
      response_type: 'code',
      redirect_uri: `${cmsOrigin}/dinkes/`,
      scope,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(Object.keys(server.exchanges[0] ?? {}).sort()).toEqual([
      'client_id',
      'code',
      'code_verifier',
      'grant_type',
      'redirect_uri',
    ]);

    // A draft is a branch with a request to merge it, and what was replaced in it is gone.
    const title = 'Kader posyandu belajar menimbang balita';
    const fresh = await operator.newEntry('berita');
    await fillNews(fresh, title);
    const cover = await fresh.group('Foto utama');
    await cover.upload('Berkas foto', await chosenPhoto('menimbang.jpg'));
    await cover.fill('Deskripsi foto', descriptions[0]);
    await cover.choose('Jenis foto', 'Pelayanan');
    await operator.write('Kader belajar menimbang.');
    const saved = await operator.save();
    const [draft] = server.drafts.all;
    if (!draft) throw new Error('There is no draft.');
    expect(draft).toMatchObject({
      title: `Dinkes, berita baru: ${title}`,
      branch: `cms/dinkes-berita/${saved}/index`,
      labels: ['situs-opd/draft'],
    });
    const again = await (await operator.reload()).group('Foto utama');
    await again.upload('Berkas foto', await chosenPhoto('menimbang balita.jpg'));
    await operator.save();
    const entry = `content/dinkes/berita/${saved}`;
    const files = [`${entry}/index.mdx`, `${entry}/menimbang-balita.webp`];
    expect(server.drafts.changes(draft).map(({ path }) => path)).toEqual(files);

    // Its check finds a mistake: the summary is linked beside the entry, and the host does not merge.
    const check = { context: checkContext, good: false, page: `${origin}/pemkab/situs-opd/hasil/7` };
    server.drafts.report(draft, check);
    await operator.go('/workflow');
    await operator.open('berita', saved);
    const link = operator.page.getByRole('link', { name: id.editor.editorToolbar.deployPreviewButtonLabel });
    expect(await link.getAttribute('href')).toBe(check.page);
    await operator.markReady();
    expect(draft.labels).toEqual(['situs-opd/pending_publish']);
    expect(await operator.askToPublish()).toContain('Periksa otomatis belum selesai');
    expect(draft.isOpen).toBe(true);

    server.drafts.report(draft, { ...check, good: true });
    await operator.publish();
    expect(repository.head(draft.branch)).toBeUndefined();
    const sign = kind === 'gitlab' ? '!' : '#';
    expect(repository.git(['log', '-1', '--format=%B', 'main'])).toBe(
      `${draft.title} (${sign}${draft.number})\n\nDiterbitkan lewat ruang operator.`,
    );
    expect(repository.changes('main~1', 'main').map(({ path }) => path)).toEqual(files);

    expect(operator.misdeeds.all).toEqual([]);
    expect(strangers).toEqual([]);
    expect(server.unknown).toEqual([]);
  });
});
