import { describe, expect, test } from 'vitest';
import { reportDifferences, reportOf } from '../src/deploy/report.ts';
import type { Issue, IssueHost } from '../src/reminders/issue-host.ts';

const site = { slug: 'dinkes', name: 'Dinas Kesehatan', origin: 'https://dinkes.contoh.go.id' };
const added = { kind: 'added', path: '/slot/', detail: '200, 9 bytes' } as const;

/** Issues in memory. */
function fakeHost() {
  const issues: Issue[] = [];
  const host: IssueHost = {
    list: async () => issues,
    create: async (issue) => issues.push({ ...issue, number: issues.length + 1, state: 'open' }),
    change: async (number, changes) => {
      const index = number - 1;
      const known = issues[index];
      if (known) issues[index] = { ...known, ...changes };
    },
    comment: async () => {},
  };
  return { host, issues };
}

describe('the report of a site that was changed', () => {
  test('is opened once, left alone while nothing changes, and closed when all is well', async () => {
    const { host, issues } = fakeHost();
    const report = (differences: readonly (typeof added)[]) =>
      reportDifferences(host, [site], new Map([['dinkes', differences]]), true);
    expect(await report([added])).toEqual(['dinkes: dibuka #1']);
    expect(await report([added])).toEqual([]);
    expect(issues[0]?.body).toContain('| `/slot/` | tidak pernah diterbitkan |');
    expect(await report([])).toEqual(['dinkes: ditutup #1']);
    expect(await report([added])).toEqual(['dinkes: dibuka lagi #1']);
    expect(issues).toHaveLength(1);
  });

  test('lets nothing that an attacker chose call on somebody or end its cell', () => {
    const path = '/`| @pengelola\n# judul';
    const { body } = reportOf(site, [{ ...added, path }]);
    expect(body).toContain('| `/ @pengelola # judul` |');
    expect(
      reportOf(
        site,
        Array.from({ length: 60 }, () => added),
      ).body,
    ).toContain('Dan 10 lagi.');
  });
});
