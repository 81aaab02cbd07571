import type { SiteResult } from './site-log.ts';

/** Where progress is shown: a terminal gets one live line, anything else plain lines. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shows how far the builds are. */
export interface Progress {
  /** A site's build ended. @param running the sites still being built. */
  readonly finished: (result: SiteResult, running: readonly string[]) => void;
  /** All is over: the live line gives way. */
  readonly end: () => void;
}

/**
 * Progress over a number of sites: `37/74 dinkes ✓ 2.1 s`.
 * @param total number of sites.
 */
export function showProgress(total: number, output: ProgressOutput): Progress {
  let done = 0;
  const clear = () => output.isTTY && output.write('\r\u001B[K');
  return {
    finished: (result, running) => {
      done += 1;
      const line = `${String(done).padStart(String(total).length)}/${total} ${result.slug} ${outcome(result)}`;
      if (!output.isTTY) {
        if (result.status !== 'cached') output.write(`${line}\n`);
        return;
      }
      clear();
      const busy = running.length > 0 ? `  … ${running.join(', ')}` : '';
      output.write(`${line}${busy}`.slice(0, (output.columns || 80) - 1));
    },
    end: clear,
  };
}

/** One sentence about all results: `71 built, 2 from the cache, 1 failed in 95.2 s`. */
export function sumUp(results: readonly SiteResult[], milliseconds: number): string {
  const count = (status: SiteResult['status']) => results.filter((result) => result.status === status).length;
  const parts = [
    `${count('built')} built`,
    `${count('cached')} unchanged`,
    ...(count('failed') > 0 ? [`${count('failed')} failed`] : []),
  ];
  const sites = results.length === 1 ? '1 site' : `${results.length} sites`;
  return `${sites}: ${parts.join(', ')} in ${seconds(milliseconds)}`;
}

/** A duration for people: `2.1 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function outcome(result: SiteResult): string {
  if (result.status === 'built') return `✓ ${seconds(result.milliseconds)}`;
  return result.status === 'cached' ? '✓ unchanged' : '✗ failed';
}
