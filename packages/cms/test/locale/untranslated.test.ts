import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findEnglish } from '../../src/locale/english.ts';
import { hardCoded } from '../../src/locale/hard-coded.ts';
import { translateSource } from '../../src/locale/translate-source.ts';
import { shownLiterals } from './shown-literals.ts';

const { resolve } = createRequire(import.meta.url);

/** Packages whose screens an operator meets: not those of other Git hosts, nor of fields that no type of ours has. */
const packages = [
  'core',
  'ui-default',
  'lib-auth',
  'lib-util',
  'lib-widgets',
  ...['boolean', 'datetime', 'list', 'number', 'object', 'richtext', 'select', 'string', 'text'].map(
    (name) => `widget-${name}`,
  ),
  ...['forgejo', 'github', 'gitlab', 'proxy'].map((name) => `backend-${name}`),
].map((name) => `decap-cms-${name}`);

/** What stays English: it is logged, told to developers, or no text at all. */
const unseen = [
  /^Errors occurred while searching entries locally!$/,
  /^You must (?:specify a provider|set a site_id)/,
  /Decap CMS is adding labels to/, // Entries of Netlify CMS 2 and before, of which we have none.
  /^(?:string|\.circle,\.path|\.path|fill:none;.*|stroke-width:\d+)$/,
];

const texts = new Map(hardCoded.map((file) => [file.file, file]));

describe('shownLiterals', () => {
  it('finds the texts of elements, messages and dialogs, and no others', () => {
    const code = `
      const Link = styled('a', { target: 'e1', label: 'Link' });
      _jsx(Link, { target: '_blank', 'aria-label': 'Open', children: done ? 'Done' : t('ui.key') });
      _jsxs('p', { children: ['Two', _jsx('b', { title: \`\${count} parts\` })] });
      window.confirm(\`\${name} already exists\`);
      notify({ message: 'Failed' });
      load({ name: 'not shown' }, 'nor this');`;
    expect(shownLiterals(code)).toEqual(['Open', 'Done', 'Two', ' …  parts', ' …  already exists', 'Failed']);
  });
});

describe.each(packages)('%s', (name) => {
  it('shows no English besides what is known to stay unseen', () => {
    const root = dirname(resolve(`${name}/package.json`));
    const files = globSync('dist/esm/**/*.js', { cwd: root, exclude: ['**/__tests__/**', '**/configSchema.js'] });
    const english = files.flatMap((path) => {
      const file = `${name}/${path.replaceAll('\\', '/')}`;
      const source = readFileSync(join(root, path), 'utf8');
      const translation = texts.get(file);
      const code = translation ? translateSource(source, translation).code : source;
      return findEnglish(shownLiterals(code).filter((text) => !unseen.some((known) => known.test(text)))).map(
        (text) => `${file}: ${text}`,
      );
    });
    expect(english).toEqual([]);
  });
});
