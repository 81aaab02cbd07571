import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isOwnMachine, siteIdOf } from './sign-in/cms-origins.ts';

/** What the whole service is told at start. Holds secrets: never logged. */
export type ServiceConfig = Readonly<z.infer<typeof serviceSchema>>;

/** What the sign-in for the CMS is told. */
export type SignInConfig = ServiceConfig & Readonly<z.infer<typeof signInSchema>>;

/** What the readers' poll is told. */
export type VotesConfig = ServiceConfig & Readonly<z.infer<typeof votesSchema>>;

/** The whole, and each job that is served. */
export interface Config {
  readonly service: ServiceConfig;
  /** `undefined` where the service signs nobody in. */
  readonly signIn: SignInConfig | undefined;
  /** `undefined` where the service takes no votes. */
  readonly votes: VotesConfig | undefined;
}

/** One wrong variable. */
export interface ConfigProblem {
  readonly variable: string;
  /** What is wrong. Never holds the value of a secret. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
}

/** The validated configuration, or everything that is wrong with it. */
export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** A bare origin, as browsers send it: `https://…`, or `http://…` on this machine for development. */
const origin = z
  .string()
  .refine(isSafeOrigin, { error: 'expected a bare origin without path or final slash', abort: true });

const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d+$/, 'expected a whole number')
    .transform(Number)
    .pipe(z.number().min(minimum, `expected at least ${minimum}`).max(maximum, `expected at most ${maximum}`));

/** What the service can do, each without the others. */
const jobs = ['sign-in', 'votes'] as const;

const serviceSchema = z.object({
  /** What it does. */
  SERVES: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(z.enum(jobs, 'expected `sign-in`, `votes` or `sign-in,votes`')))
    .default(['sign-in']),
  /** Origin of this service as browsers see it; Decap's `base_url`. */
  PUBLIC_URL: origin,
  /** Requests that one address may make in a minute; a sign-in takes two. */
  RATE_LIMIT: wholeNumber(1, 1_000_000).default(60),
  /** Reverse proxies in front, whose `X-Forwarded-For` is believed. */
  TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
  /** Address to listen on. */
  HOST: z.string().default('127.0.0.1'),
  /** Port to listen on; 0 takes any that is free. */
  PORT: wholeNumber(0, 65_535).default(8787),
  /** Port on this machine alone where Prometheus reads figures. `undefined`: nowhere. */
  METRICS_PORT: wholeNumber(0, 65_535).optional(),
});

const signInSchema = z.object({
  /** Origins of the CMS that may receive a token, separated by commas. */
  CMS_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(origin).refine(haveHostsOfTheirOwn, 'expected one origin for each host')),
  /** Client ID of the OAuth app on GitHub. */
  GITHUB_CLIENT_ID: z.string().regex(/^[\w.-]+$/, 'expected letters, digits, `.`, `_` and `-` only'),
  /** Client secret of the OAuth app. */
  GITHUB_CLIENT_SECRET: z.string().min(20, 'expected at least 20 characters'),
  /** Decides the one scope that is asked for. */
  REPOSITORY_VISIBILITY: z.enum(['public', 'private'], 'expected `public` or `private`').default('public'),
  /** Origin of GitHub, or of a GitHub Enterprise Server. */
  GITHUB_URL: origin.default('https://github.com'),
  /** Milliseconds to wait for GitHub. */
  GITHUB_TIMEOUT: wholeNumber(100, 10_000).default(10_000),
  /** Seals the cookie of a sign-in under way. `undefined`: one is made at start. */
  COOKIE_SECRET: z.string().min(32, 'expected at least 32 characters').optional(),
});

/** Where the repository keeps its content, seen from this file. */
const ownContent = fileURLToPath(new URL('../../../content', import.meta.url));

const votesSchema = z.object({
  /** File of the votes; its folder must exist and be writable. */
  VOTES_DATABASE: z.string(),
  /** The `content/` folder, which says what is asked where. Read again every minute. */
  CONTENT: z.string().default(ownContent),
  /** Votes of one address in a minute. */
  VOTE_LIMIT: wholeNumber(1, 1_000_000).default(30),
  /** Votes of one address for one poll on one day. */
  NETWORK_VOTES: wholeNumber(1, 1_000_000).default(200),
  /** From it the keys follow with which OPDs read remarks. `undefined`: nobody reads them over the network. */
  REMARKS_SECRET: z.string().min(32, 'expected at least 32 characters').optional(),
  /** Days after which a remark is deleted. */
  REMARK_DAYS: wholeNumber(1, 3650).default(365),
  /** Port of a preview on this machine whose sites stand for the real ones. `undefined`: the real ones. */
  SITES_PORT: wholeNumber(1, 65_535).optional(),
});

/** Names of all variables. */
type Variable =
  | keyof z.infer<typeof serviceSchema>
  | keyof z.infer<typeof signInSchema>
  | keyof z.infer<typeof votesSchema>;

/** How to mend each variable. */
export const hints: Readonly<Record<Variable, string>> = {
  SERVES: 'Set what it does: SERVES=sign-in (the default), SERVES=votes or SERVES=sign-in,votes',
  PUBLIC_URL:
    'Set it to the address of this service: PUBLIC_URL=https://masuk.bojonegorokab.go.id (http:// only on localhost)',
  CMS_ORIGINS:
    'List the addresses of the CMS: CMS_ORIGINS=https://cms.bojonegorokab.go.id (http:// only on localhost or *.localhost)',
  GITHUB_CLIENT_ID: 'Copy the Client ID of the OAuth app from https://github.com/settings/developers',
  GITHUB_CLIENT_SECRET: 'Generate a client secret of the OAuth app on https://github.com/settings/developers',
  REPOSITORY_VISIBILITY:
    'Set `public` for a public repository (scope public_repo), `private` for a private one (scope repo)',
  GITHUB_URL: 'Leave it empty for github.com, or set the origin of GitHub Enterprise: https://github.contoh.go.id',
  GITHUB_TIMEOUT: 'Leave it empty for 10000, or set milliseconds from 100 to 10000',
  COOKIE_SECRET: 'Leave it empty on a single instance; for several, give each the same output of: openssl rand -hex 32',
  RATE_LIMIT: 'Leave it empty for 60, or set how many requests an address may make in a minute',
  TRUSTED_PROXIES: 'Set how many reverse proxies stand in front: 0 without, 1 behind one nginx',
  HOST: 'Leave it empty for 127.0.0.1, or set the address to listen on',
  PORT: 'Leave it empty for 8787, or set a port from 0 to 65535',
  METRICS_PORT: 'Leave it empty for no metrics, or set a port of this machine that Prometheus reads',
  VOTES_DATABASE: 'Set the file of the votes: VOTES_DATABASE=/var/lib/situs-opd/suara.sqlite',
  CONTENT: 'Leave it empty for the content/ folder of this repository, or set its path',
  VOTE_LIMIT: 'Leave it empty for 30, or set how many votes an address may cast in a minute',
  NETWORK_VOTES: 'Leave it empty for 200, or set how many votes an address may cast for one poll on one day',
  REMARKS_SECRET: 'Leave it empty, or set the output of: openssl rand -hex 32',
  REMARK_DAYS: 'Leave it empty for 365, or set after how many days remarks are deleted',
  SITES_PORT: 'Leave it empty; only the preview sets it',
};

/**
 * Reads the configuration. Gathers every problem, so that nobody starts the service once for each.
 * @param environment an empty value counts as unset, as `.env` files write it.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigResult {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const service = serviceSchema.safeParse(set, { reportInput: true });
  const serves: readonly string[] = serviceSchema.shape.SERVES.safeParse(set.SERVES).data ?? [];
  const signIn = serves.includes('sign-in') ? signInSchema.safeParse(set, { reportInput: true }) : undefined;
  const votes = serves.includes('votes') ? votesSchema.safeParse(set, { reportInput: true }) : undefined;
  if (service.success && signIn?.success !== false && votes?.success !== false) {
    const part = <T extends object>(data: T | undefined) => (data ? { ...service.data, ...data } : undefined);
    const config = { service: service.data, signIn: part(signIn?.data), votes: part(votes?.data) };
    return { ok: true, config };
  }
  const issues = [service, signIn, votes].flatMap((read) => read?.error?.issues ?? []);
  const problems = Object.entries(hints).flatMap(([variable, hint]) =>
    issues
      .filter(({ path }) => path[0] === variable)
      .map((issue) => ({ variable, message: describe(variable, issue, variable in set), hint })),
  );
  return { ok: false, problems };
}

function describe(variable: string, { input, message }: z.core.$ZodIssue, isSet: boolean): string {
  if (!isSet) return `${variable} is not set`;
  const isSecret = variable.endsWith('_SECRET');
  return `${variable}: Unexpected ${isSecret ? 'value' : `\`${input}\``}, ${message}`;
}

function isSafeOrigin(text: string): boolean {
  const url = URL.parse(text);
  // Nobody's origin has a `*`, though URLs may: it would allow nothing while it seems to allow much.
  if (url === null || url.origin !== text || text.includes('*')) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isOwnMachine(url.hostname));
}

/** Decap sends its host without the port: two ports of one host would be the same site to this service. */
function haveHostsOfTheirOwn(origins: readonly string[]): boolean {
  return new Set(origins.map(siteIdOf)).size === origins.length;
}
