import { z } from 'zod';

/** What to build. */
export const requestSchema = z.object({
  /** Absolute path of the site's folder. */
  root: z.string(),
  /** Absolute path of the folder to fill; `dist` of the site when left out. */
  outDir: z.string().optional(),
  /** More environment, for this build alone. */
  env: z.record(z.string(), z.string()).optional(),
});
export type BuildRequest = z.infer<typeof requestSchema>;

/** How a build ended. */
export const outcomeSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('built') }),
  /** The content is wrong; the message says where and how to mend it. */
  z.object({ status: z.literal('refused'), message: z.string() }),
  /** A fault of code, or a builder that died. Astro, run afresh, tells it best. */
  z.object({ status: z.literal('broken'), message: z.string() }),
]);
export type BuildOutcome = z.infer<typeof outcomeSchema>;

/** What a worker says when a build has ended: its outcome, and how much memory the worker holds now, in bytes. */
export const endSchema = z.object({ outcome: outcomeSchema, memory: z.number() });

/** A line that begins so is no line of a build's log. */
export const endMark = '\u0000end of build ';

/** Variable that tells the build scripts of sites where a pool of warm builders listens. */
export const builderAddress = 'OPD_BUILDER';

/** What goes back to a build script, a line each: what the build printed, and at last its outcome. */
export const replySchema = z.union([z.object({ line: z.string() }), z.object({ outcome: outcomeSchema })]);
export type Reply = z.infer<typeof replySchema>;
