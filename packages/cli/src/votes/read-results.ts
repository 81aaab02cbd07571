import { readFile } from 'node:fs/promises';
import { type PollResults, resultsSchema } from '@opd/derive/votes';
import { allResultsPath } from '@opd/schema';
import { OpdError } from '../error.ts';
import { parseJson } from '../io/parse-json.ts';

/** Milliseconds to wait for the service, and the most letters it may answer with. */
const waitMs = 30_000;
const mostLetters = 5_000_000;

/**
 * Reads results as the service publishes them.
 * @param from address of the service or of its results, or path of a file.
 * @throws OpdError when they cannot be had or are none.
 */
export async function readResults(from: string): Promise<PollResults> {
  const text = /^https?:\/\//.test(from) ? await download(from) : await read(from);
  const parsed = resultsSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new OpdError(
    `${from} holds no results of polls: ${issue?.path.join('.') || 'the whole'}, ${issue?.message}.`,
    `Give the address of the service (it answers ${allResultsPath}), or a file saved from there.`,
  );
}

async function download(from: string): Promise<string> {
  const url = URL.parse(from);
  if (url?.pathname === '/') url.pathname = allResultsPath;
  const hint = 'Nothing was written. See whether the service runs: its /readyz says ok.';
  try {
    const response = await fetch(url ?? from, { signal: AbortSignal.timeout(waitMs), redirect: 'error' });
    if (!response.ok) throw new OpdError(`${url} answers ${response.status}.`, hint);
    const text = await response.text();
    if (text.length > mostLetters) throw new OpdError(`${url} answers with ${text.length} letters.`, hint);
    return text;
  } catch (error) {
    if (error instanceof OpdError) throw error;
    throw new OpdError(`${url ?? from} does not answer (${error instanceof Error ? error.message : error}).`, hint);
  }
}

function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new OpdError(`${file} cannot be read.`, 'Give the address of the service, or the path of a file.');
  });
}
