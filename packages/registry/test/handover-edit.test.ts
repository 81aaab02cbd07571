import { parseFields } from '@opd/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { editOperators, type HandoverRequest, operatorFields, planHandover, readYaml } from '../src/index.ts';
import { anyDay, anyTerms, registryWith } from './example-registry.ts';

const request = { slug: 'dinas-alfa', account: 'alfa-web', to: 'Budi: S.Kom', position: 'Pranata', on: '2026-06-01' };

/** Plans a handover from a text and writes it there; nothing when it is refused. */
async function handOver(text: string, change: Partial<HandoverRequest> = {}): Promise<string | undefined> {
  const parsed = parseFields(operatorFields, readYaml(text).value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const registry = await registryWith({ 'dinas-alfa': parsed.value.operators });
  const result = planHandover(registry, { ...request, ...change });
  return result.ok ? editOperators(text, result.plan) : undefined;
}

describe('editOperators', () => {
  it('keeps comments, order and quotes', async () => {
    const text = `# Ditetapkan dengan SK 12/2026.
operators:
  # Operator web
  - account: alfa-web
    name: "Siti Aminah" # cuti sampai Maret
    position: 'Pranata Humas'
    role: web
    since: 2026-01-05
    # diperpanjang
    example: false

  - account: alfa-data
    name: Rina
    position: Statistisi
    role: data
    since: 2025-01-06
# Akhir daftar.
`;
    expect(await handOver(text)).toMatchInlineSnapshot(`
      "# Ditetapkan dengan SK 12/2026.
      operators:
        # Operator web
        - account: alfa-web
          name: "Siti Aminah" # cuti sampai Maret
          position: 'Pranata Humas'
          role: web
          since: 2026-01-05
          until: 2026-05-31
          # diperpanjang
          example: false

        - account: alfa-data
          name: Rina
          position: Statistisi
          role: data
          since: 2025-01-06
        - account: alfa-web
          name: "Budi: S.Kom"
          position: Pranata
          role: web
          since: 2026-06-01
          handover:
            on: 2026-06-01
            from: Siti Aminah

      # Akhir daftar.
      "
    `);
  });

  it('starts a list that is empty, and one that is written in one line', async () => {
    const first = await handOver('operators: [] # belum ada\n', { role: 'web' });
    expect(first).toMatch(/^operators:\n {2}- account: alfa-web\n/);
    expect(first).toContain('# belum ada');
    const line = 'operators: [{ account: alfa-web, name: Siti, position: P, role: web, since: 2026-01-05 }]\n';
    expect(readYaml((await handOver(line)) ?? '').value).toMatchObject({
      operators: [{ until: '2026-05-31' }, { name: 'Budi: S.Kom', since: '2026-06-01' }],
    });
    expect(readYaml((await handOver('', { role: 'web' })) ?? '').value).toMatchObject({
      operators: [{ since: '2026-06-01' }],
    });
  });

  it('refuses to write into another list than the plan was made from', async () => {
    const registry = await registryWith();
    const result = planHandover(registry, { ...request, role: 'web' });
    if (!result.ok) throw new Error('The plan is good.');
    const other = 'operators:\n  - { account: x, name: X, position: P, role: web, since: 2026-01-01 }\n';
    expect(() => editOperators(other, result.plan)).toThrow('is not the file');
  });

  it('writes what was planned, whatever stands in the list and whatever people are called', async () => {
    const text = fc
      .string({ minLength: 1, maxLength: 40 })
      .filter((value) => value.trim() !== '' && !/\d{3}/.test(value));
    await fc.assert(
      fc.asyncProperty(anyTerms, anyDay, text, text, async (terms, on, to, position) => {
        const edited = await handOver(stringify({ operators: terms }), { on, to, position, role: 'web' });
        if (edited === undefined) return;
        const parsed = parseFields(operatorFields, readYaml(edited).value);
        expect(parsed.ok && parsed.value.operators.at(-1)).toMatchObject({
          name: to.trim(),
          position: position.trim(),
          since: on,
        });
      }),
    );
  });
});
