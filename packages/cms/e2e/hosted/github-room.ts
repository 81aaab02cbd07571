import type { Browser, Route } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { WritingTerm } from '../../src/cms-site.ts';
import { id } from '../../src/locale/id.ts';
import { desktop, launch } from '../browser.ts';
import { Operator } from '../operator.ts';
import { FakeGitHub } from './fake-github.ts';
import { cmsOrigin, json, type Setting, serveProduction } from './production.ts';
import { Repository } from './repository.ts';
import { type SignInService, startSignInService } from './sign-in-service.ts';

const repo = 'pemkab/situs-opd';
const since = '2025-01-06';

/** Two accounts of the OPD, one that has left it, and one of the regency's communication agency. */
const terms: readonly WritingTerm[] = [
  { account: 'dinkes-web', since },
  { account: 'dinkes-pj', since },
  { account: 'dinkes-lama', since, until: '2026-01-31' },
];
const administrators: readonly WritingTerm[] = [{ account: 'kominfo-pengelola', since }];

/** The built CMS at its address in production, the real sign-in service, and a GitHub with a real repository behind it. */
export class GitHubRoom {
  readonly opd = 'dinkes';
  readonly origin = cmsOrigin;
  readonly github: FakeGitHub;
  readonly #browser: Browser;
  readonly #signIn: SignInService;

  private constructor(browser: Browser, signIn: SignInService, github: FakeGitHub) {
    this.#browser = browser;
    this.#signIn = signIn;
    this.github = github;
  }

  static async open(): Promise<GitHubRoom> {
    const [browser, signIn, repository] = await Promise.all([
      launch(),
      startSignInService(cmsOrigin),
      Repository.open('dinkes'),
    ]);
    const writers = ['dinkes-web', 'dinkes-pj', 'dinkes-lama', 'kominfo-pengelola'];
    return new GitHubRoom(browser, signIn, new FakeGitHub(repository, repo, writers));
  }

  /** Somebody who has signed in, and leaves when the test ends. */
  async operator(account: string): Promise<Operator> {
    return this.#letIn(account, Operator.signIn);
  }

  /** Somebody who presses the button, whatever comes of it. */
  async visitor(account: string): Promise<Operator> {
    return this.#letIn(account, Operator.knock);
  }

  async #letIn(account: string, how: typeof Operator.signIn): Promise<Operator> {
    this.github.nextAccount = account;
    const hosting = {
      kind: 'github',
      repository: repo,
      branch: 'main',
      signInUrl: this.#signIn.origin,
      example: false,
    };
    const setting: Setting = { hosting, terms, administrators };
    let strangers: string[] = [];
    const operator = await how(this.#browser, this, desktop, {
      button: id.auth.loginWithGitHub,
      prepare: async (context) => {
        strangers = await serveProduction(context, setting, (route, url) => this.#answer(route, url));
      },
    });
    onTestFinished(async () => {
      await operator.leave();
      expect(operator.misdeeds.all).toEqual([]);
      expect(strangers).toEqual([]);
      expect(this.github.unknown).toEqual([]);
    });
    return operator;
  }

  #answer(route: Route, url: URL): Promise<void> | undefined {
    if (url.origin === 'https://www.githubstatus.com') return json(route, { components: [] });
    if (url.origin !== 'https://api.github.com') return undefined;
    const request = route.request();
    const { authorization = '' } = request.headers();
    const body = request.postData() ?? '';
    const answer = this.github.answer({ method: request.method(), url: url.href, authorization, body });
    return json(route, answer.body, answer.status);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#signIn.stop();
    await this.github.repository.remove();
  }
}
