import { parentPort } from 'node:worker_threads';
import { extractPdfText } from './extract-text.ts';

// The other side of `readPdfText`, which sends the bytes of one PDF after another and nothing else.
parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await extractPdfText(bytes));
});
