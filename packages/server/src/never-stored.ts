import type { MiddlewareHandler } from 'hono';

/** What is answered is for one person at one moment: no browser and no proxy keeps it. */
export const neverStored: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Cache-Control', 'no-store');
};
