/** A number that tells who somebody is. */
export interface PersonalNumber {
  readonly kind: 'nik' | 'nip' | 'rekening' | 'seluler';
  /** As written, with all but its ends masked: findings are kept in logs. */
  readonly masked: string;
}

/** Codes of the provinces with which every NIK and family card number starts. Source: Kepmendagri 300.2.2-2138/2025. */
const provinces = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'.split(
    ' ',
  ),
);

/** Digits in one row, or in groups parted by one space, dot or hyphen; not part of a word, a decimal or an address. */
const digitRows = /(?<![\p{L}\d_=/]|\d[.,-])\d(?:[ .-]?\d){14,24}(?![\d\p{L}_]|[.,/]\d)/gu;

/** Mobile numbers of Indonesia: 08 or +62 8, ten to thirteen digits. */
const mobiles =
  /(?<![\p{L}\d_=/]|\d[.,-])(?:\+?62[ -]?|0)8[1-9]\d{1,2}[ .-]?\d{3,4}[ .-]?\d{2,5}(?![\d\p{L}]|[.,/-]\d)/gu;

const banks =
  /\b(?:no(?:mor)?\.? ?rek(?:ening)?|norek|rekening|bri|bni|bca|btn|bsi|mandiri|bank (?:jatim|bpd|bri|bni|bca|btn|bsi|mandiri|syariah)|bpr|atas nama|a\.n\.)(?![\p{L}\d])/iu;
const accounts = /(?<![\p{L}\d_=/]|\d[.,-])\d(?:[ -]?\d){8,16}(?![\d\p{L}]|[.,/-]\d)/gu;

/** Digits of the shortest number that is looked for: a mobile, or a bank account. */
const fewestDigits = 9;

/** Accounts of the treasury are published so that people can pay; codes of the budget are called accounts too. */
const publicAccounts = /\b(?:kas (?:umum )?daerah|rkud|bendahara|blud|kode rekening|rekening koran|baznas)\b/i;

/**
 * Every personal number in a text: NIK and family card, NIP, bank account, mobile.
 * Source: UU 27/2022 art. 4; the shape of the NIK is in PP 40/2019 art. 37, that of the NIP in Perka BKN 22/2007.
 * @param isOffice tells whether a mobile number, as digits from 62, belongs to the office.
 */
export function* personalNumbersIn(text: string, isOffice: (mobile: string) => boolean): Generator<PersonalNumber> {
  if (!/\d{3}/.test(text) || countDigits(text) < fewestDigits) return;
  const plain = text.replace(/https?:\/\/\S+/gi, ' ');
  const taken = new Set<string>();
  for (const [row] of plain.matchAll(digitRows)) {
    const digits = row.replace(/\D/g, '');
    const kind = isNip(digits) ? 'nip' : isNik(digits, plain) && isGroupedAsNik(row) ? 'nik' : undefined;
    if (!kind) continue;
    taken.add(digits);
    yield { kind, masked: masked(digits) };
  }
  if (banks.test(plain) && !publicAccounts.test(plain)) {
    for (const [row] of plain.matchAll(accounts)) {
      const digits = row.replace(/\D/g, '');
      if (taken.has(digits) || isMobile(digits) || isDate(digits)) continue;
      yield { kind: 'rekening', masked: masked(digits) };
    }
  }
  for (const [row] of plain.matchAll(mobiles)) {
    const digits = row.replace(/\D/g, '').replace(/^0/, '62');
    if (isMobile(digits) && !isOffice(digits)) yield { kind: 'seluler', masked: masked(digits.replace(/^62/, '0')) };
  }
}

function countDigits(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x30 && code <= 0x39) count += 1;
  }
  return count;
}

/** 62, then 8, then eight to eleven digits. */
function isMobile(digits: string): boolean {
  return /^(?:62|0)8[1-9]\d{7,10}$/.test(digits);
}

/** Province, regency, district, day of birth (plus 40 for women), month, year, serial number. */
function isNik(digits: string, around: string): boolean {
  if (digits.length !== 16 || !provinces.has(digits.slice(0, 2))) return false;
  if (/\b(?:nik|ktp|no\.? ?kk|nomor (?:induk kependudukan|kartu keluarga))\b/i.test(around)) return true;
  const [regency, district, day, month] = [2, 4, 6, 8].map((start) => Number(digits.slice(start, start + 2)));
  if (!regency || !district || !day || !month) return false;
  return regency <= 79 && month <= 12 && (day <= 31 || (day >= 41 && day <= 71));
}

/** `3522 9931 0200 0000`; amounts of money come in groups of three. */
function isGroupedAsNik(row: string): boolean {
  const groups = row.split(/\D/).map((group) => group.length);
  return groups.length === 1 || !groups.slice(1).every((length) => length === 3);
}

/** Day of birth, month of appointment, sex, serial number. */
function isNip(digits: string): boolean {
  if (digits.length !== 18) return false;
  const part = (start: number, end: number) => Number(digits.slice(start, end));
  const [born, appointed] = [part(0, 4), part(8, 12)];
  const isMonth = (month: number) => month >= 1 && month <= 12;
  return (
    born >= 1940 &&
    born <= 2015 &&
    isMonth(part(4, 6)) &&
    part(6, 8) >= 1 &&
    part(6, 8) <= 31 &&
    appointed - born >= 15 &&
    appointed - born <= 60 &&
    (isMonth(part(12, 14)) || part(12, 14) === 21) &&
    part(14, 15) >= 1 &&
    part(14, 15) <= 2
  );
}

/** `20260415 0900`: a moment, no account. */
function isDate(digits: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(digits) && digits.length <= 14;
}

function masked(digits: string): string {
  return `${digits.slice(0, 4)}${'•'.repeat(Math.max(digits.length - 6, 1))}${digits.slice(-2)}`;
}
