import { hkdfSync, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { z } from 'zod';

/** Seconds from pressing "Masuk" to coming back; GitHub's own codes live as long. */
export const signInSeconds = 600;

/** Browsers take a cookie of this prefix only from this very host, over https or from this machine, for all paths. */
const prefix = 'host';
const cookieName = 'sign-in';

const signInSchema = z.object({
  /** Comes back from GitHub beside the code. */
  state: z.string(),
  /** PKCE verifier (RFC 7636), of which GitHub has the hash. */
  verifier: z.string(),
  /** Origin of the CMS that the sign-in was started from. */
  origin: z.string(),
});

/** A sign-in under way. Lives in the browser alone, so that any instance may finish it and a restart loses nothing. */
export type PendingSignIn = Readonly<z.infer<typeof signInSchema>>;

/** Keeps the sign-in under way in a cookie that nobody but this service can read or change. */
export class SealedCookie {
  readonly #key: Uint8Array;

  /** @param secret shared by all instances; without it one is made, which holds until the restart. */
  constructor(secret: string | undefined) {
    const material = secret ?? randomBytes(32);
    this.#key = new Uint8Array(hkdfSync('sha256', material, '', 'opd sign-in cookie', 32));
  }

  /** Seals a sign-in into the answer. */
  async write(context: Context, signIn: PendingSignIn): Promise<void> {
    const token = await new EncryptJWT({ ...signIn })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(`${signInSeconds}s`)
      .encrypt(this.#key);
    // Lax, not Strict: GitHub leads the browser back here, and that request comes from another site.
    const attributes = {
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
      prefix,
      maxAge: signInSeconds,
    } as const;
    setCookie(context, cookieName, token, attributes);
  }

  /** Opens the cookie of a request. @returns `undefined` when it is missing, expired or not sealed by this service. */
  async read(context: Context): Promise<PendingSignIn | undefined> {
    const token = getCookie(context, cookieName, prefix);
    if (token === undefined) return undefined;
    const opened = await jwtDecrypt(token, this.#key, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      requiredClaims: ['exp'],
    }).catch(() => undefined);
    return signInSchema.safeParse(opened?.payload).data;
  }

  /** Tells the browser to forget it. */
  clear(context: Context): void {
    deleteCookie(context, cookieName, { path: '/', secure: true, prefix });
  }
}
