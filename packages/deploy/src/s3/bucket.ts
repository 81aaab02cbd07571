import { AwsClient } from 'aws4fetch';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { DeployError } from '../error.ts';

/** An object of a bucket, as it is listed. */
export interface ListedObject {
  readonly key: string;
  readonly size: number;
  readonly etag: string;
}

/** What is read of an object. */
export interface StoredObject {
  readonly bytes: Buffer;
  readonly etag: string;
}

/** How an object is answered, and on what condition it is written. */
export interface PutOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** ETag of what it replaces; empty: only where nothing is. */
  readonly ifMatch?: string;
}

/** Where a bucket is, and with what key. */
export interface BucketOptions {
  /** `https://s3.contoh.go.id`. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
}

const listSchema = z.object({
  ListBucketResult: z.object({
    IsTruncated: z.string().optional(),
    NextContinuationToken: z.string().optional(),
    Contents: z.array(z.object({ Key: z.string(), Size: z.coerce.number(), ETag: z.string() })).default([]),
  }),
});

/** Somebody else has written the object in the meantime. */
export class ConditionFailed extends Error {}

/** The few requests of S3 that a deploy needs (docs.aws.amazon.com/AmazonS3/latest/API), in path style, which all servers know. */
export class Bucket {
  readonly #home: string;
  readonly #name: string;
  readonly #client: AwsClient;
  readonly #xml = new XMLParser({
    parseTagValue: false,
    isArray: (name) => name === 'Contents',
    // Keys are text: `&amp;` is decoded, nothing else is expanded.
    htmlEntities: false,
  });

  constructor({ endpoint, bucket, region, keyId, secret }: BucketOptions) {
    this.#home = `${endpoint.replace(/\/$/, '')}/${bucket}`;
    this.#name = bucket;
    this.#client = new AwsClient({ accessKeyId: keyId, secretAccessKey: secret, service: 's3', region, retries: 4 });
  }

  /** Every object whose key begins so, sorted by key. */
  async list(prefix: string): Promise<ListedObject[]> {
    const found: ListedObject[] = [];
    let token: string | undefined;
    do {
      const query = new URLSearchParams({
        'list-type': '2',
        prefix,
        ...(token !== undefined && { 'continuation-token': token }),
      });
      const response = await this.#ask('GET', `?${query}`);
      const { ListBucketResult: page } = listSchema.parse(this.#xml.parse(await response.text()));
      found.push(...page.Contents.map(({ Key, Size, ETag }) => ({ key: Key, size: Size, etag: bareTag(ETag) })));
      token = page.IsTruncated === 'true' ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
    return found;
  }

  /**
   * An object, byte for byte as it was put there; nothing when there is none. A compressed one comes without saying so
   * (docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html), or `fetch` would unpack it.
   */
  async read(key: string): Promise<StoredObject | undefined> {
    const response = await this.#ask('GET', `${pathOf(key)}?response-content-encoding=identity`, { accept: [404] });
    if (response.status === 404) return undefined;
    return { bytes: Buffer.from(await response.arrayBuffer()), etag: bareTag(response.headers.get('etag') ?? '') };
  }

  /**
   * Writes an object, whole or not at all. The server holds it against its SHA-256, which is signed.
   * @throws ConditionFailed when it is not what it should replace.
   */
  async put(key: string, bytes: Buffer, sha256: string, { headers = {}, ifMatch }: PutOptions = {}): Promise<void> {
    const condition: Record<string, string> =
      ifMatch === undefined ? {} : ifMatch === '' ? { 'If-None-Match': '*' } : { 'If-Match': `"${ifMatch}"` };
    const response = await this.#ask('PUT', pathOf(key), {
      accept: [409, 412],
      headers: { ...headers, ...condition, 'X-Amz-Content-Sha256': sha256 },
      body: new Uint8Array(bytes),
    });
    if (!response.ok) throw new ConditionFailed(key);
  }

  /** Copies an object within the bucket, without its coming over the line. */
  async copy(from: string, to: string, headers: Readonly<Record<string, string>> = {}): Promise<void> {
    const source = `/${this.#name}${pathOf(from)}`;
    const replaced = { ...headers, 'x-amz-copy-source': source, 'x-amz-metadata-directive': 'REPLACE' };
    await this.#ask('PUT', pathOf(to), { headers: replaced });
  }

  async remove(key: string): Promise<void> {
    await this.#ask('DELETE', pathOf(key), { accept: [404] });
  }

  async #ask(
    method: string,
    path: string,
    {
      accept = [],
      headers = {},
      body,
    }: { accept?: readonly number[]; headers?: Record<string, string>; body?: Uint8Array<ArrayBuffer> } = {},
  ): Promise<Response> {
    const url = `${this.#home}${path}`;
    const signal = AbortSignal.timeout(120_000);
    const response = await this.#client
      .fetch(url, { method, headers, signal, ...(body !== undefined && { body }) })
      .catch((error: unknown) => {
        throw bucketError(`${method} ${url} got no answer: ${error instanceof Error ? error.message : String(error)}`);
      });
    if (response.ok || accept.includes(response.status)) return response;
    throw bucketError(`${method} ${url} was refused with ${response.status}: ${(await response.text()).slice(0, 300)}`);
  }
}

/** Every byte that RFC 3986 does not call unreserved is escaped: what is signed and what is sent must be the same. */
function pathOf(key: string): string {
  const escapePart = (part: string) =>
    encodeURIComponent(part).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `/${key.split('/').map(escapePart).join('/')}`;
}

function bareTag(etag: string): string {
  return etag.replaceAll('&quot;', '').replaceAll('"', '');
}

function bucketError(message: string): DeployError {
  return new DeployError(
    message,
    'Check endpoint, bucket and region of the target, OPD_S3_KEY_ID and OPD_S3_SECRET, and what the key may do.',
  );
}
