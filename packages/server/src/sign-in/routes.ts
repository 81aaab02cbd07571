import { type Context, Hono } from 'hono';
import * as oauth from 'oauth4webapi';
import type { SignInConfig } from '../config.ts';
import { isEqual } from '../equal.ts';
import type { Log } from '../log.ts';
import { neverStored } from '../never-stored.ts';
import { limitRate } from '../rate-limit.ts';
import { originOfSite } from './cms-origins.ts';
import { type FailureReason, failures } from './failures.ts';
import { GitHub, SignInError } from './github.ts';
import { popupHeaders, renderNotice, renderPopup } from './pages/popup-page.ts';
import { SealedCookie } from './sealed-cookie.ts';
import { UsedStates } from './used-states.ts';

/**
 * Sign-in for Decap CMS, in two requests of its popup: `/auth` leads to GitHub, `/callback` comes back with a code and
 * hands the token to the editor. The token passes through and is stored nowhere.
 */
export function signInRoutes(config: SignInConfig, log: Log): Hono {
  const github = new GitHub(config);
  const cookie = new SealedCookie(config.COOKIE_SECRET);
  const usedStates = new UsedStates();

  /** @param origin the editor that is told as well, when it is known. */
  async function fail(context: Context, reason: FailureReason, origin?: string, detail?: string | number) {
    const { status, level, message } = failures[reason];
    log({ level, event: 'sign-in failed', reason, detail });
    const page = origin === undefined ? renderNotice(message) : renderPopup(origin, { kind: 'error', message });
    return context.html(await page, status);
  }

  const limits = limitRate({
    limit: config.RATE_LIMIT,
    trustedProxies: config.TRUSTED_PROXIES,
    refuse: (context) => fail(context, 'too-many'),
  });
  const routes = new Hono();

  routes.get('/auth', neverStored, popupHeaders, limits, async (context) => {
    const { provider, site_id: siteId } = context.req.query();
    if (provider !== 'github') return fail(context, 'provider-unknown');
    const origin = originOfSite(config.CMS_ORIGINS, siteId);
    if (origin === undefined) return fail(context, 'site-not-allowed');
    const state = oauth.generateRandomState();
    const verifier = oauth.generateRandomCodeVerifier();
    await cookie.write(context, { state, verifier, origin });
    return context.redirect(await github.authorizationUrl(state, verifier));
  });

  routes.get('/callback', neverStored, popupHeaders, limits, async (context) => {
    const signIn = await cookie.read(context);
    if (signIn === undefined) return fail(context, 'session-missing');
    const { state, verifier, origin } = signIn;
    const parameters = new URL(context.req.url).searchParams;
    // The cookie stays: this may be the answer to an older popup, and the newer one is still under way.
    if (!isEqual(parameters.get('state') ?? '', state)) return fail(context, 'state-wrong', origin);
    cookie.clear(context);
    if (!usedStates.use(state)) return fail(context, 'replayed', origin);
    try {
      const token = await github.exchange(parameters, state, verifier);
      log({ level: 'info', event: 'signed in' });
      return context.html(await renderPopup(origin, { kind: 'success', token }));
    } catch (error) {
      if (!(error instanceof SignInError)) throw error;
      return fail(context, error.reason, origin, error.detail);
    }
  });

  return routes;
}
