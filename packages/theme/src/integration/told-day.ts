/**
 * Refuses a build that Turborepo runs without knowing the day: it would keep the pages under a hash that says nothing of
 * the day, and hand them out again on every later day. It tells its tasks by `TURBO_HASH` that it runs them
 * (turborepo.dev/docs/reference/system-environment-variables).
 * @param command what Astro was started for.
 */
export function assertDayIsTold(command: string): void {
  if (process.env.OPD_TODAY || command !== 'build' || !process.env.TURBO_HASH) return;
  throw new Error(
    "Turborepo was not told the day to build for: its cache would show today's pages on later days. Run `npm run build`, which tells it, or set OPD_TODAY to a day such as 2026-11-25.",
  );
}
