import { plainLetters } from '../text/plain-letters.ts';
import { hostOf, isPublicBody, isUnder } from './known-hosts.ts';

/** What is wrong with an address, and how to mend it. */
export interface LinkProblem {
  readonly message: string;
  readonly help: string;
}

/**
 * Says how an address pretends to lead elsewhere than it does; nothing for an honest one.
 * Source: https://url.spec.whatwg.org/#host-parsing; Unicode TR39; OWASP, phishing with lookalike domains.
 * @param link.label the words that a visitor clicks.
 * @param link.domain the regency's own domain, which others imitate.
 */
export function lookalikeProblem({
  url,
  label = '',
  domain,
}: {
  url: string;
  label?: string;
  domain?: string;
}): LinkProblem | undefined {
  if (/^(?:mailto|tel):/i.test(url)) return undefined;
  if (/\p{Cf}/u.test(url)) return problem('memuat karakter yang tidak terlihat', 'Ketik ulang alamatnya.');
  if (/^[^?#]*\\|^\/?%5c/i.test(url)) return problem('memuat garis miring terbalik', 'Ganti \\ dengan / .');
  if (url.startsWith('//')) return problem('tidak menyebut https:// di depannya', `Tulis: https:${url}`);
  const authority = /^[a-z][a-z0-9+.-]{0,20}:\/{0,5}([^/?#]*)/i.exec(url)?.[1];
  if (authority === undefined) return undefined;
  if (/[%&;]/.test(authority)) return problem('menyamarkan nama situsnya', 'Tulis nama situs dengan huruf biasa.');
  if (authority.includes('@'))
    return problem(`menuju ${authority.split('@').at(-1)}, bukan nama di depan tanda @`, 'Hapus bagian sebelum @.');
  const host = hostOf(url);
  if (host === undefined) return undefined;
  if (/^[\d.]+$/.test(host) || host.startsWith('['))
    return problem(`menuju alamat IP ${host}, bukan nama situs`, 'Pakai nama situsnya.');
  if (/[^ -~]/.test(authority) || /(?:^|\.)xn--/.test(host))
    return problem(`memakai huruf yang menyerupai huruf lain (${host})`, 'Ketik ulang dengan huruf biasa.');
  return imitation(host, domain) ?? mislabelled(host, label);
}

function problem(what: string, help: string): LinkProblem {
  return {
    message: `Tautan ini ${what}, sehingga dapat menipu pembaca.`,
    help: `${help} Contoh: https://data.bojonegorokab.go.id/`,
  };
}

/** `bojonegorokab.go.id.jahat.example`, `bojonegorokab-login.com`, `b0jonegorokab.net`. */
function imitation(host: string, domain: string | undefined): LinkProblem | undefined {
  if (!domain || isUnder(host, domain) || isPublicBody(host)) return undefined;
  const [name = ''] = domain.split('.');
  const read = plainLetters(host).replace(/0/g, 'o').replace(/1/g, 'l').replace(/rn/g, 'm').replace(/vv/g, 'w');
  if (name.length < 6 || !read.replaceAll('-', '').includes(name.replaceAll('-', ''))) return undefined;
  return problem(`meniru ${domain} padahal menuju ${host}`, `Pakai alamat resmi yang berakhir dengan ${domain}.`);
}

/** `[bojonegorokab.go.id](https://jahat.example)`. */
function mislabelled(host: string, label: string): LinkProblem | undefined {
  const shown = /^\s*(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?:[/?#:]\S{0,500})?\s*$/i.exec(label)?.[1];
  if (shown === undefined) return undefined;
  const [said, real] = [shown, host].map((name) => name.toLowerCase().replace(/^www\./, ''));
  if (said === undefined || real === undefined || isUnder(real, said) || isUnder(said, real)) return undefined;
  return problem(`tertulis ${said} tetapi menuju ${real}`, 'Samakan tulisan dan alamatnya, atau tulis nama lamannya.');
}
