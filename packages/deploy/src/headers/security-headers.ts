import type { GitHosting } from '@opd/registry';
import type { Services, SiteKind } from '../site-host.ts';

/** Headers of every answer, by name. */
export type Headers = Readonly<Record<string, string>>;

/** One year, in seconds: what the HSTS preload list asks for, without claiming the subdomains of others. */
const hstsSeconds = 31_536_000;

/** Nothing of the device is needed to read an office's pages. */
const permissions = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation'],
  ...['gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get'],
  ...['screen-wake-lock', 'usb', 'xr-spatial-tracking'],
];

/** Pages of OPDs and of the portal run their own scripts alone, as files: text in a page is never code. */
const publicPolicy = ({ voteService }: Services) => ({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'media-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  // A poll is sent there; its answer leads to another page of the same host.
  'form-action': voteService ? `'self' ${voteService.url}` : "'self'",
  'frame-ancestors': "'none'",
  'upgrade-insecure-requests': '',
});

/** Where the editor reads and saves, besides its own host. */
function hostingSources(hosting: GitHosting | undefined): { readonly connect: string; readonly images: string } {
  if (hosting?.kind === 'github')
    return {
      connect: ' https://api.github.com https://www.githubstatus.com',
      images: ' https://avatars.githubusercontent.com',
    };
  const origin = hosting?.serverUrl === undefined ? '' : ` ${new URL(hosting.serverUrl).origin}`;
  return { connect: origin, images: origin };
}

/** Decap CMS writes its styles into the page; that is why it has a host of its own, see packages/cms/README.md. */
function cmsPolicy({ gitHosting }: Services): Readonly<Record<string, string>> {
  const { connect, images } = hostingSources(gitHosting);
  return {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `'self' data: blob:${images}`,
    'font-src': "'self'",
    'connect-src': `'self' blob:${connect}`,
    'frame-src': "'self' blob: data:",
    'worker-src': "'self' blob:",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  };
}

function renderPolicy(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`.trim())
    .join('; ');
}

/**
 * Headers of every answer of a site.
 * Source: https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
 * @param services where the editor saves, and where votes are sent.
 */
export function securityHeaders(kind: SiteKind, services: Services): Headers {
  const isCms = kind === 'cms';
  return {
    'Content-Security-Policy': renderPolicy(isCms ? cmsPolicy(services) : publicPolicy(services)),
    'Strict-Transport-Security': `max-age=${hstsSeconds}`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': isCms ? 'same-origin' : 'strict-origin-when-cross-origin',
    'Permissions-Policy': permissions.map((feature) => `${feature}=()`).join(', '),
    // `same-origin` would cut the editor from the window in which GitHub signs its operator in.
    'Cross-Origin-Opener-Policy': isCms ? 'unsafe-none' : 'same-origin',
    // The regency's sites may show each other's pictures.
    'Cross-Origin-Resource-Policy': 'same-site',
  };
}
