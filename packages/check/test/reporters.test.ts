import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Finding,
  formatGithub,
  formatJobSummary,
  formatJson,
  formatSarif,
  type Report,
  repositoryRules,
  rules,
} from '../src/index.ts';

const finding: Finding = {
  ruleId: 'photo-description-missing',
  severity: 'error',
  file: 'dinas/berita/2026-04-15-panen/index.mdx',
  line: 12,
  column: 3,
  message: 'Foto ini belum punya deskripsi.',
  help: 'Tulis yang terlihat, 100% jujur: siapa, sedang apa.\nDi mana.',
};
const stale: Finding = { ...finding, ruleId: 'codeowners-stale', file: '../.github/CODEOWNERS', severity: 'warning' };
const report: Report = { findings: [finding, stale], checked: { files: 9, photos: 4 } };

/** Reports with any texts in them. */
const anyReport = fc
  .array(fc.record({ message: fc.string({ unit: 'binary' }), help: fc.string(), file: fc.string() }))
  .map((texts): Report => ({ ...report, findings: texts.map((text) => ({ ...finding, ...text })) }));

describe('json', () => {
  it('has every finding with its place, and how much was looked at', () => {
    expect(JSON.parse(formatJson(report))).toEqual({
      findings: [
        { ...finding, file: 'content/dinas/berita/2026-04-15-panen/index.mdx' },
        { ...stale, file: '.github/CODEOWNERS' },
      ],
      checked: { files: 9, photos: 4 },
    });
  });
});

describe('github', () => {
  it('writes one workflow command for each finding, with what would end it escaped', () => {
    const [first, second] = formatGithub(report).split('\n');
    expect(first).toBe(
      '::error file=content/dinas/berita/2026-04-15-panen/index.mdx,line=12,col=3,title=photo-description-missing::' +
        'Foto ini belum punya deskripsi.%0APerbaikan: Tulis yang terlihat, 100%25 jujur: siapa, sedang apa.%0ADi mana.',
    );
    expect(second).toMatch(/^::warning file=\.github\/CODEOWNERS,/);
  });

  it('never lets a text start a command of its own', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        const lines = formatGithub(any)
          .split(/\r\n|\r|\n/)
          .filter(Boolean);
        expect(lines).toHaveLength(any.findings.length);
        for (const line of lines) expect(line).toMatch(/^::error file=/);
      }),
    );
  });
});

describe('the job summary', () => {
  it('says first whether the change can be merged, then what to mend', () => {
    const summary = formatJobSummary(report);
    expect(summary).toMatch(/^## Belum dapat digabungkan: 1 kesalahan\n/);
    expect(summary).toContain('`content/dinas/berita/2026-04-15-panen/index.mdx`, baris 12');
    expect(formatJobSummary({ ...report, findings: [] })).toMatch(/^## Isi sudah benar\n/);
  });

  it('shows what operators typed as text, not as markup', () => {
    const message = '<img src=x> ![a](b) [c](d) **e**';
    const summary = formatJobSummary({ ...report, findings: [{ ...finding, message }] });
    expect(summary).toContain('\\<img src=x\\> \\!\\[a\\]\\(b\\) \\[c\\]\\(d\\) \\*\\*e\\*\\*');
  });
});

describe('sarif', () => {
  let isValid: Ajv.ValidateFunction;
  beforeAll(async () => {
    const { resolve } = createRequire(import.meta.url);
    const read = async (name: string) => JSON.parse(await readFile(resolve(name), 'utf8'));
    const ajv = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore', meta: false });
    ajv.addMetaSchema(await read('ajv/lib/refs/json-schema-draft-04.json'));
    isValid = ajv.compile(await read('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
  });

  const all = [...rules, ...repositoryRules];

  it('is valid by the schema of OASIS', () => {
    expect(isValid(JSON.parse(formatSarif(report, all))), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  it('points from each finding to its rule', () => {
    const [run] = JSON.parse(formatSarif(report, all)).runs;
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('stays valid whatever the findings say', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        expect(isValid(JSON.parse(formatSarif(any, all))), JSON.stringify(isValid.errors)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
