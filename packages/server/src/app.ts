import { Hono } from 'hono';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { Metrics } from './metrics.ts';
import { strictHeaders } from './security-headers.ts';
import { failures } from './sign-in/failures.ts';
import { signInRoutes } from './sign-in/routes.ts';
import type { VoteDesk } from './votes/desk.ts';
import { voteRoutes } from './votes/routes.ts';

/** What the service works with beside its configuration. */
export interface AppParts {
  /** Takes votes; without it there are none. */
  readonly votes?: VoteDesk | undefined;
  readonly metrics?: Metrics;
}

/**
 * The service as a function from request to response. Each job is a router of its own, mounted here.
 * @param log is told what happened, without anything that came in with a request.
 */
export function createApp(config: Config, log: Log, { votes, metrics = new Metrics() }: AppParts = {}): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    metrics.answered(context.req.method, context.res.status);
  });
  app.use(strictHeaders);
  app.get('/healthz', (context) => context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }));
  app.get('/readyz', (context) => {
    const isReady = votes?.isReady() ?? true;
    return context.json({ status: isReady ? 'ok' : 'unwritable' }, isReady ? 200 : 503, {
      'Cache-Control': 'no-store',
    });
  });
  if (config.signIn) app.route('/', signInRoutes(config.signIn, log));
  if (votes) app.route('/', voteRoutes(votes));
  app.notFound((context) => context.text('Halaman tidak ada.', 404));
  app.onError((error, context) => {
    // The message of an error may quote what was sent; its name and the places in the code cannot.
    const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
    log({ level: 'error', event: 'internal error', error: error.name, places });
    return context.text(failures['internal-error'].message, 500);
  });
  return app;
}
