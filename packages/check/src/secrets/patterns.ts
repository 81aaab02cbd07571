/** A kind of secret, by the name under which it is told. */
interface Secret {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Shapes that only keys and tokens have. Source: the issuers' documentation; gitleaks' rules. */
const shapes: readonly Secret[] = [
  { name: 'kunci privat', pattern: /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/ },
  { name: 'token GitHub', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{40,255})\b/ },
  { name: 'token GitLab', pattern: /\bgl(?:pat|dt|rt)-[A-Za-z0-9_-]{20,64}/ },
  { name: 'kunci AWS', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { name: 'kunci Google', pattern: /\bAIza[A-Za-z0-9_-]{35}/ },
  { name: 'token Google', pattern: /\bya29\.[A-Za-z0-9_-]{20,255}|\bGOCSPX-[A-Za-z0-9_-]{20,64}/ },
  { name: 'token Slack', pattern: /\bxox[abprs]-[A-Za-z0-9-]{10,100}/ },
  {
    name: 'kunci pembayaran',
    pattern: /\b(?:sk|rk)_live_[A-Za-z0-9]{16,100}|\b(?:SB-)?Mid-server-[A-Za-z0-9_-]{16,64}/,
  },
  { name: 'token npm', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { name: 'token bot Telegram', pattern: /\b\d{8,10}:AA[A-Za-z0-9_-]{32,34}/ },
  { name: 'token JWT', pattern: /\beyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,1000}/ },
  { name: 'kunci OpenAI atau Anthropic', pattern: /\bsk-(?:proj-|ant-)?[A-Za-z0-9_-]{32,200}/ },
  { name: 'sandi di dalam alamat', pattern: /\b[a-z][a-z0-9+]{1,12}:\/\/[^\s:/@]{1,64}:[^\s/@]{3,128}@/i },
];

const label =
  /(?:\b(?:password|passwd|pwd|kata ?sandi|sandi|pass|passphrase|api[ _-]?key|secret(?:[ _-]?key)?|access[ _-]?token|client[ _-]?secret|token)\b(?: (?:wifi|wi-fi|admin|akun|login|aplikasi|email|surel|baru|awal|default|untuk \S{1,30})){0,3}["'`*]{0,3}) ?[:=]["'`*“ ]{0,4}([^\s"'`*”|,;<]{5,128})/giu;

/** Passwords that everybody tries first. */
const usual = /^(?:admin|password|rahasia|qwerty|root|user|operator|bojonegoro|kominfo|dinkominfo)$/i;

/** The names of all secrets in a line of text. Marks of Markdown inside a token are undone. */
export function secretsIn(line: string): string[] {
  const plain = line.replaceAll('\\', '');
  const named = shapes.filter(({ pattern }) => pattern.test(plain)).map(({ name }) => name);
  const values = [...plain.matchAll(label)].flatMap(([, value = '']) => value.replace(/[.)\]]{1,3}$/, ''));
  return values.some(looksLikePassword) && named.length === 0 ? ['kata sandi'] : named;
}

/** Letters with a digit or a sign in one word; `8-16` and `minimal` are advice, `https:` and `./` are addresses. */
function looksLikePassword(value: string): boolean {
  if (/^(?:https?:|\.{0,2}\/|\[|\{|<)/.test(value)) return false;
  if (usual.test(value)) return true;
  return value.length >= 6 && /\p{L}/u.test(value) && /[\d!@#$%^&+=?_~]/.test(value.replace(/[?!]$/, ''));
}
