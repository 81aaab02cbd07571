import { createInterface } from 'node:readline';
import { build } from 'astro';
import { type BuildOutcome, type BuildRequest, endMark, requestSchema } from './protocol.ts';

// A process that builds one site after the other: a request is a line of its input, the log is its output. What the
// first build loads and compiles, Astro, Vite, the theme's rules, serves all the others.
for await (const line of createInterface({ input: process.stdin })) {
  const outcome = await buildSite(requestSchema.parse(JSON.parse(line)));
  process.stdout.write(`\n${endMark}${JSON.stringify({ outcome, memory: process.memoryUsage.rss() })}\n`);
}

async function buildSite({ root, outDir, env = {} }: BuildRequest): Promise<BuildOutcome> {
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  try {
    Object.assign(process.env, env);
    process.chdir(root);
    await build({ root, ...(outDir ? { outDir } : {}) });
    return { status: 'built' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { status: error instanceof Error && error.name === 'ContentError' ? 'refused' : 'broken', message };
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
