import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dependencies, readPolicy } from '../src/commands/dependencies.ts';
import { isGrave, readAdvisories } from '../src/dependencies/advisories.ts';
import { judgeDependencies } from '../src/dependencies/judge.ts';
import { readLockfile } from '../src/dependencies/lockfile.ts';
import { isAlarming, renderDependencies } from '../src/dependencies/report.ts';
import { OpdError } from '../src/error.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A package as a lockfile names it. */
const good = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' };
const lockfile = (packages: Readonly<Record<string, object>>) =>
  JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'root' }, ...packages } });
const policy = { licences: ['MIT', 'ISC'], read: {}, scripts: { esbuild: true } };
const problemsOf = (locked: object, path = 'node_modules/a', rules = { ...policy, scripts: {} }) =>
  judgeDependencies(readLockfile(lockfile({ [path]: { ...good, ...locked } })), rules).map(({ message }) => message);

describe('opd dependencies', () => {
  test('finds nothing in this repository that its policy does not allow', async () => {
    const { text, code } = await dependencies(root, { advisories: false });
    expect(text).not.toContain('✗');
    expect(text).toMatch(/^# \d{3,} packages of others/);
    expect(code).toBe(0);
  });

  test('installs are held to the allowed scripts by npm itself', async () => {
    expect((await readPolicy(root)).scripts).toMatchObject({ esbuild: true, node: true });
  });
});

describe('a dependency', () => {
  test('of a good licence, with its hash, from a registry, is right', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ resolved: 'https://registry.example.org/npm/a/-/a-1.0.0.tgz' })).toEqual([]);
    expect(problemsOf({ license: '(GPL-3.0-only OR ISC)' })).toEqual([]);
  });

  test.each([
    ['a licence that is not on the list', { license: 'GPL-3.0-only' }, /GPL-3\.0-only, which is not on the list/],
    ['two licences of which one is not', { license: 'MIT AND GPL-3.0-only' }, /not on the list/],
    ['something that is no licence', { license: 'SEE LICENSE IN x' }, /not on the list/],
    ['no licence', { license: undefined }, /names no licence/],
    ['a program at installation', { hasInstallScript: true }, /wants to run a program/],
    ['no hash', { integrity: undefined }, /no hash/],
    ['a Git repository', { resolved: 'git+ssh://git@github.com/a/a.git#1', integrity: undefined }, /from git\+ssh/],
    ['an address of its own', { resolved: 'https://contoh.example/a.tgz' }, /from https:\/\/contoh/],
  ])('with %s is told, with a mend', (_what, locked, message) => {
    expect(problemsOf(locked)).toEqual([expect.stringMatching(message)]);
  });

  test('may have a program that is known not to run', () => {
    const scripts = { a: false };
    expect(problemsOf({ hasInstallScript: true }, 'node_modules/a', { ...policy, scripts })).toEqual([]);
  });

  test('inside another one counts as well, under its own name', () => {
    const found = readLockfile(lockfile({ 'node_modules/b/node_modules/@x/a': good, 'packages/own': {} }));
    expect(found.map(({ name }) => name)).toEqual(['@x/a']);
  });

  test('that was read may name no licence; one that is gone must leave the policy', () => {
    const read = { a: { licence: 'MIT', where: 'its README' } };
    expect(problemsOf({ license: undefined }, 'node_modules/a', { ...policy, scripts: {}, read })).toEqual([]);
    expect(problemsOf({}, 'node_modules/b', { ...policy, scripts: {}, read })).toEqual([
      expect.stringMatching(/no longer installed/),
    ]);
  });

  test('is read from any text, or the text is refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readLockfile(text)).toThrow(OpdError);
      }),
    );
  });
});

describe('known weaknesses', () => {
  const via = { title: 'Prototype pollution', url: 'https://github.com/advisories/GHSA-x', severity: 'high' };
  const audit = JSON.stringify({
    vulnerabilities: {
      b: { via: ['a'], fixAvailable: true },
      c: { via: [{ ...via, severity: 'low' }], fixAvailable: false },
      a: { via: [via], fixAvailable: { name: 'a' } },
    },
  });

  test('are told once each, the worst first', () => {
    const advisories = readAdvisories(audit);
    expect(advisories.map(({ name, isMendable }) => [name, isMendable])).toEqual([
      ['a', true],
      ['c', false],
    ]);
    expect(advisories.map(isGrave)).toEqual([true, false]);
    const report = { dependencies: [], policy, problems: [], advisories };
    expect(renderDependencies(report)).toContain('✗ a, high: Prototype pollution. `npm audit fix` mends it.');
    expect(isAlarming(report)).toBe(true);
    expect(isAlarming({ ...report, advisories: advisories.slice(1) })).toBe(false);
  });

  test('cannot be said to be none when the registry did not answer', () => {
    expect(() => readAdvisories('{"message": "405 Method Not Allowed"}')).toThrow(/405/);
    expect(() => readAdvisories('')).toThrow(/no answer/);
  });
});
