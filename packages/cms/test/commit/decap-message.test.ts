import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decapBackend } from '../../src/config/backend.ts';
import { leaveOut } from '../../src/integration/leave-out.ts';
import { translateDecap } from '../../src/locale/translate-plugin.ts';
import { runBundled } from '../bundled.ts';

interface Messages {
  readonly commitMessageFormatter: (type: string, config: object, entry: object) => string;
  readonly readTitleWith: (reader: () => unknown) => void;
}

const titleModule = fileURLToPath(new URL('../../src/commit/entry-title.ts', import.meta.url));
const { commitMessageFormatter, readTitleWith } = await runBundled<Messages>(
  `export { commitMessageFormatter } from 'decap-cms-core/dist/esm/lib/formatters.js';
   export { readTitleWith } from ${JSON.stringify(titleModule)};`,
  [leaveOut(), translateDecap()],
);

const config = { backend: decapBackend({ kind: 'local', proxyUrl: '/api', branch: 'main' }, 'Dinkes') };
const entry = {
  slug: '2026-11-24-panen-raya/index',
  path: 'content/dinkes/berita/2026-11-24-panen-raya/index.mdx',
  collection: new Map([['label_singular', 'berita']]),
};

describe("Decap's commit messages", () => {
  test.each([
    ['create', 'Dinkes, berita baru: Panen raya di Kanor'],
    ['update', 'Dinkes, ubah berita: Panen raya di Kanor'],
    ['delete', 'Dinkes, hapus berita: Panen raya di Kanor'],
  ])('name OPD, type and title (%s)', (type, message) => {
    readTitleWith(() => 'Panen raya di Kanor');
    expect(commitMessageFormatter(type, config, entry)).toBe(message);
  });

  test('name the folder where no title is known', () => {
    readTitleWith(() => undefined);
    expect(commitMessageFormatter('delete', config, entry)).toBe('Dinkes, hapus berita: 2026-11-24-panen-raya');
  });

  test('are one short line, whatever the title', () => {
    readTitleWith(() => `${'Panen raya '.repeat(20)}\n\nReviewed-by: kepala`);
    expect(commitMessageFormatter('create', config, entry)).toBe(
      'Dinkes, berita baru: Panen raya Panen raya Panen raya Panen raya Panen…',
    );
  });
});
