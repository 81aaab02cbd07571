import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { id } from '../../src/locale/id.ts';
import { desktop, launch } from '../browser.ts';
import { Operator } from '../operator.ts';
import { OwnServer, type OwnServerKind } from './own-server.ts';
import { cmsOrigin, serveProduction } from './production.ts';
import { Repository } from './repository.ts';

const folder = '2026-05-12-puskesmas-keliling';

/** A regency that keeps its repository on its own server: no sign-in service, no secret. */
describe('where the regency keeps its repository on', () => {
  let browser: Browser;
  let repository: Repository;

  beforeAll(async () => {
    [browser, repository] = await Promise.all([launch(), Repository.open('dinkes')]);
  });
  afterAll(async () => {
    await browser?.close();
    await repository?.remove();
  });

  test.each<[OwnServerKind, string, string]>([
    ['gitlab', id.auth.loginWithGitLab, 'api'],
    ['forgejo', id.auth.loginWithForgejo, 'repository'],
  ])('%s, one signs in with PKCE, sees the list and opens an entry', async (kind, button, scope) => {
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
    expect(operator.misdeeds.all).toEqual([]);
    expect(strangers).toEqual([]);
    expect(server.unknown).toEqual([]);
  });
});
