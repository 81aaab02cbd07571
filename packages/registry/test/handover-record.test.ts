import { describe, expect, it } from 'vitest';
import { type HandoverRecord, handoverRecord, planHandover, renderHandoverRecord } from '../src/index.ts';
import { operator, registryWith } from './example-registry.ts';

async function recordOf(fields: Parameters<typeof operator>[0] = {}, role?: string): Promise<HandoverRecord> {
  const registry = await registryWith({ 'dinas-alfa': role ? [] : [operator(fields)] });
  const opds = registry.opds.map((opd) => ({
    ...opd,
    email: 'alfa@contohkab.go.id',
    social: [
      {
        platform: 'instagram' as const,
        handle: '@dinas.alfa',
        url: 'https://www.instagram.com/dinas.alfa/',
        verifiedOn: undefined,
      },
    ],
  }));
  const request = {
    slug: 'dinas-alfa',
    account: 'alfa-web',
    to: 'Budi <b>',
    position: 'Pranata & Humas',
    on: '2026-08-17',
    role,
  };
  const result = planHandover({ ...registry, opds }, request);
  const opd = opds.find(({ slug }) => slug === 'dinas-alfa');
  if (!result.ok || !opd) throw new Error('The plan is good.');
  return handoverRecord(registry.regency, opd, result.plan);
}

describe('the record of a handover', () => {
  it('names both parties, the account, the days and what is handed over', async () => {
    const record = await recordOf();
    expect(record).toMatchObject({
      government: 'Pemerintah Kabupaten Contoh',
      agency: 'Dinas Alfa',
      role: 'Operator web',
      on: '2026-08-17',
      until: '2026-08-16',
      from: { name: 'Siti Aminah', position: 'Pranata Humas' },
      to: { name: 'Budi <b>', position: 'Pranata & Humas' },
      example: false,
    });
    const items = record.groups.flatMap((group) => group.items.map(({ name, detail }) => `${name}: ${detail ?? ''}`));
    expect(items).toEqual(
      expect.arrayContaining([
        'Akun Git: alfa-web',
        'Surel dinas: alfa@contohkab.go.id',
        'Akun media sosial: Instagram: @dinas.alfa',
        'Kontak DNS: alfa.contohkab.go.id',
        'Perangkat verifikasi dua langkah (2FA): ',
        'Kode pemulihan akun Git: tidak ditulis di sini',
      ]),
    );
  });

  it('is one page in Indonesian that fetches nothing, runs nothing and takes no input', async () => {
    const html = renderHandoverRecord(await recordOf());
    expect(html).toMatch(/^<!doctype html>\n<html lang="id">/);
    expect(html).toContain('Pada hari Senin, tanggal 17 Agustus 2026');
    expect(html).toContain('@page { size: A4');
    expect(html).not.toMatch(/<script|<link|<img|<input|<form|src=|href=|url\(|@import|https?:/i);
  });

  it('has two signatures and two boxes for each item, and asks for no password', async () => {
    const record = await recordOf();
    const html = renderHandoverRecord(record);
    const items = record.groups.flatMap((group) => group.items).length;
    expect(html.match(/\u2610/g)).toHaveLength(items * 2);
    expect(html.match(/class="name"/g)).toHaveLength(2);
    expect(html).toContain('Jangan tulis kata sandi');
    expect(html).not.toMatch(/kata sandi\s*:|PIN\s*:|<(?:dt|th)[^>]*>[^<]*(?:sandi|PIN|kode)/i);
  });

  it('escapes what people are called', async () => {
    const html = renderHandoverRecord(await recordOf());
    expect(html).toContain('Budi &lt;b&gt;');
    expect(html).not.toContain('<b>');
  });

  it('leaves the first party of a new account to be filled in', async () => {
    const record = await recordOf({}, 'web');
    expect(record.from).toEqual({ position: 'Pengelola situs OPD' });
    expect(record.until).toBeUndefined();
    expect(renderHandoverRecord(record)).toContain('<p class="name"><span class="blank">');
  });

  it('says of an example that it is one', async () => {
    expect(renderHandoverRecord(await recordOf({ example: true }))).toContain('Contoh, bukan dokumen resmi');
    expect(renderHandoverRecord(await recordOf())).not.toContain('bukan dokumen resmi');
  });
});
