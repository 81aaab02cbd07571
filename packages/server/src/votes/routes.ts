import { allResultsPath, votesPath } from '@opd/schema';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { clientKey } from '../client-address.ts';
import { isEqual } from '../equal.ts';
import { neverStored } from '../never-stored.ts';
import { limitRate } from '../rate-limit.ts';
import { BoxFullError } from './ballot-box.ts';
import type { VoteDesk } from './desk.ts';
import { type VoteFailureReason, voteFailures } from './failures.ts';
import { isOwnPage, mostFormBytes, readForm } from './form.ts';
import { pageHeaders } from './pages/document.ts';
import { renderFailure, renderPoll } from './pages/poll-page.ts';
import { renderRemarks } from './pages/remarks-page.ts';
import type { AskingSite } from './poll-book.ts';
import { remarkKey } from './remark-key.ts';
import { resultsOf } from './results.ts';

/** Seconds for which results may be kept by proxies: thousands of readers are one question to the database. */
const resultSeconds = 10;

/**
 * The readers' poll: `POST /suara/<opd>` takes a vote and leads to the page of the poll, which shows the result without
 * JavaScript; `hasil.json` has it for programs, `masukan` what readers wrote, for the OPD alone.
 */
export function voteRoutes({ config, log, metrics, book, box, records }: VoteDesk): Hono {
  const routes = new Hono();

  /** Says why not, on the page of the poll when it is known. */
  async function fail(context: Context, reason: VoteFailureReason, site?: AskingSite, pollId?: string) {
    const { status, level } = voteFailures[reason];
    metrics.voted(reason);
    log({ level, event: 'vote refused', reason });
    const page = (site && pollId && pollPage(site, pollId, reason)) ?? renderFailure(reason, site);
    return context.html(await page, status);
  }

  function pollPage(site: AskingSite, pollId: string, outcome?: 'counted' | VoteFailureReason) {
    const poll = site.polls.find(({ id }) => id === pollId);
    if (!poll) return undefined;
    const shown = {
      site,
      poll,
      today: book.today(),
      isOpen: book.isOpen(poll),
      counted: records.counted(site.slug, poll.id),
    };
    return renderPoll(outcome === undefined ? shown : { ...shown, outcome });
  }

  const limitTo = (limit: number) =>
    limitRate({
      limit,
      trustedProxies: config.TRUSTED_PROXIES,
      refuse: (context) => fail(context, 'too-many', book.site(context.req.param('opd') ?? '')),
    });
  const reading = limitTo(config.RATE_LIMIT);

  routes.get(allResultsPath, reading, (context) =>
    context.json(resultsOf(book.sites, book, records), 200, { 'Cache-Control': `public, max-age=${resultSeconds}` }),
  );

  routes.get(`${votesPath(':opd')}/hasil.json`, reading, (context) => {
    const site = book.site(context.req.param('opd'));
    if (!site) return context.json({ error: 'poll-unknown' }, 404);
    return context.json(resultsOf([site], book, records), 200, { 'Cache-Control': `public, max-age=${resultSeconds}` });
  });

  routes.get(`${votesPath(':opd')}/masukan`, neverStored, pageHeaders, reading, async (context) => {
    const site = book.site(context.req.param('opd'));
    if (!site || config.REMARKS_SECRET === undefined) return fail(context, 'poll-unknown');
    if (!isEqual(passwordOf(context), remarkKey(config.REMARKS_SECRET, site.slug))) {
      context.header('WWW-Authenticate', 'Basic realm="Masukan pembaca", charset="UTF-8"');
      return fail(context, 'key-wrong');
    }
    return context.html(await renderRemarks(site, records.remarks(site.slug), config.REMARK_DAYS));
  });

  routes.get(`${votesPath(':opd')}/:poll`, neverStored, pageHeaders, reading, async (context) => {
    const { opd, poll } = context.req.param();
    const site = book.site(opd);
    const isThanks = context.req.query('hasil') === 'dihitung';
    const page = site && pollPage(site, poll, isThanks ? 'counted' : undefined);
    return page ? context.html(await page) : fail(context, 'poll-unknown', site);
  });

  routes.post(
    votesPath(':opd'),
    neverStored,
    pageHeaders,
    limitTo(config.VOTE_LIMIT),
    bodyLimit({ maxSize: mostFormBytes, onError: (context) => fail(context, 'form-large') }),
    async (context) => {
      const site = book.site(context.req.param('opd'));
      if (!site) return fail(context, 'poll-unknown');
      if (!isOwnPage(context.req.header('origin'), [site.origin, config.PUBLIC_URL, book.serviceOrigin]))
        return fail(context, 'form-foreign', site);
      if (!/^application\/x-www-form-urlencoded\b/i.test(context.req.header('content-type') ?? ''))
        return fail(context, 'form-type', site);
      const read = readForm(await context.req.text());
      if (!read.ok) return fail(context, read.reason, site, read.poll);
      const { poll: pollId, choice, remark } = read.form;
      const poll = site.polls.find(({ id }) => id === pollId);
      if (!poll) return fail(context, 'poll-unknown', site);
      if (!book.isOpen(poll)) return fail(context, 'poll-closed', site, pollId);
      const network = clientKey(context, config.TRUSTED_PROXIES);
      const browser = context.req.header('user-agent') ?? '';
      try {
        const outcome = await box.cast({
          ...{ opd: site.slug, poll: pollId, choice, network, browser },
          remark: poll.asksRemark ? remark : undefined,
        });
        if (outcome !== 'counted') return fail(context, outcome, site, pollId);
      } catch (error) {
        context.header('Retry-After', '60');
        if (error instanceof BoxFullError) return fail(context, 'busy');
        // What SQLite says names files at most; the code says enough.
        log({ level: 'error', event: 'votes not written', error: error instanceof Error ? error.message : 'unknown' });
        return fail(context, 'unwritable');
      }
      metrics.voted('counted');
      return context.redirect(`${votesPath(site.slug)}/${pollId}?hasil=dihitung`, 303);
    },
  );

  return routes;
}

/** The password of HTTP Basic authentication (RFC 7617); the user name is the office's and proves nothing. */
function passwordOf(context: Context): string {
  const [, encoded = ''] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(context.req.header('authorization') ?? '') ?? [];
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}
