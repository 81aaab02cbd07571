import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { directoryTarget } from '../src/directory/directory-target.ts';
import { localShell } from '../src/directory/process-shell.ts';
import { manifestName, parseManifest, releaseId } from '../src/release/manifest.ts';
import { Bucket } from '../src/s3/bucket.ts';
import { s3Target } from '../src/s3/s3-target.ts';

// A deploy as a process of its own, to be killed: where to, a folder or the address of a bucket, and a staged release.
const [, , where = '', folder = ''] = process.argv;
const manifest = parseManifest(await readFile(join(folder, manifestName), 'utf8'));
const key = { bucket: 'situs', region: 'us-east-1', keyId: 'S3RVER', secret: 'S3RVER' };
const target = where.startsWith('http')
  ? s3Target({ name: 's3', bucket: new Bucket({ endpoint: where, ...key }), live: true })
  : directoryTarget({ name: 'web', path: where, shell: localShell() });
await target.publish({ site: 'dinkes', id: releaseId(manifest), folder, manifest });
