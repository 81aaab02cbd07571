import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import getPort from 'get-port';
import { Bucket } from '../src/s3/bucket.ts';

/** A server of buckets on this machine, with one bucket. */
export interface S3Server extends AsyncDisposable {
  readonly port: number;
  readonly bucket: Bucket;
}

/** Starts it. @param folder where it may keep what it stores. */
export async function startS3Server(folder: string): Promise<S3Server> {
  const directory = join(folder, 's3');
  await mkdir(directory);
  const port = await getPort({ host: '127.0.0.1' });
  const options = { address: '127.0.0.1', port, directory, silent: true, configureBuckets: [{ name: 'situs' }] };
  const server = new S3rver(options);
  await server.run();
  const key = { bucket: 'situs', region: 'us-east-1', keyId: 'S3RVER', secret: 'S3RVER' };
  return {
    port,
    bucket: new Bucket({ endpoint: `http://127.0.0.1:${port}`, ...key }),
    [Symbol.asyncDispose]: async () => void (await server.close()),
  };
}
