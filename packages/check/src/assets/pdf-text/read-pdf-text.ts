import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { mostPdfText } from '../limits.ts';
import { type PdfText, pdfTextSchema, unreadPdf } from './pdf-text.ts';

/** Texts of PDFs by a hash of their bytes. Where they are kept is the caller's matter. */
export interface KeptTexts {
  /** Bytes from which a PDF is worth it: smaller ones are read more quickly than looked up. */
  readonly least: number;
  readonly get: (key: string) => Promise<string | undefined>;
  readonly set: (key: string, text: string) => Promise<void>;
}

type Limits = Pick<typeof mostPdfText, 'seconds' | 'memory'>;

/** Larger with every change of what is read, so that what was kept before is read anew. */
const version = 1;

/**
 * Reads the text of a PDF, in a thread of its own that is started when the first one comes: a hostile file can neither
 * bring the check down nor hold it up. Never throws.
 * @param options.kept what was read before; a file that has not changed is not read again.
 * @param options.limits how long a file may take, and how much memory, in bytes.
 */
export async function readPdfText(
  bytes: Uint8Array,
  { kept, limits = mostPdfText }: { readonly kept?: KeptTexts; readonly limits?: Limits } = {},
): Promise<PdfText> {
  if (bytes.byteLength > mostPdfText.bytes) return unreadPdf('too-big');
  if (!kept || bytes.byteLength < kept.least) return inTurn(bytes, limits);
  const key = createHash('sha256').update(`${version}\0`).update(bytes).digest('hex');
  const known = parsed(await kept.get(key));
  if (known) return known;
  const text = await inTurn(bytes, limits);
  // Another machine may be quicker.
  if (text.unread !== 'too-slow') await kept.set(key, JSON.stringify(text));
  return text;
}

function parsed(text: string | undefined): PdfText | undefined {
  if (text === undefined) return undefined;
  try {
    return pdfTextSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

let worker: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

/** One after the other: there is one thread. */
function inTurn(bytes: Uint8Array, limits: Limits): Promise<PdfText> {
  const mine = last.then(() => ask(bytes, limits));
  last = mine;
  return mine;
}

/**
 * Sends the bytes to the thread and waits. A thread that breaks, takes too long or unpacks more than anybody wants to
 * hold is let go, and the next file asks a new one.
 */
function ask(bytes: Uint8Array, { seconds, memory }: Limits): Promise<PdfText> {
  const asked = worker ?? startWorker();
  worker = asked;
  return new Promise((resolve) => {
    const most = process.memoryUsage.rss() + memory;
    const finish = (text: PdfText) => {
      clearTimeout(timer);
      clearInterval(watch);
      asked.off('message', hear).off('error', lose).off('exit', lose);
      asked.unref();
      resolve(text);
    };
    const giveUp = (reason: PdfText['unread']) => {
      worker = undefined;
      void asked.terminate();
      finish(unreadPdf(reason));
    };
    const hear = (answer: unknown) => finish(pdfTextSchema.safeParse(answer).data ?? unreadPdf('damaged'));
    const lose = () => giveUp('damaged');
    const timer = setTimeout(() => giveUp('too-slow'), seconds * 1000);
    const watch = setInterval(() => process.memoryUsage.rss() > most && giveUp('too-big'), 100);
    asked.on('message', hear).on('error', lose).on('exit', lose);
    // The process waits for an answer, never for the thread itself.
    asked.ref();
    asked.postMessage(bytes);
  });
}

function startWorker(): Worker {
  const url = new URL('./pdf-text-worker.ts', import.meta.url);
  const resourceLimits = { maxOldGenerationSizeMb: 1024 };
  // What pdf.js has to say of a broken file is said by the rules.
  const started = new Worker(url, { execArgv: [], resourceLimits, stdout: true, stderr: true });
  // Between two questions nobody else listens, and an error without a listener would end the process.
  return started.on('error', () => undefined);
}
