import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { findGone, leaveOut } from '../../src/integration/leave-out.ts';
import { leftOutImports, leftOutModules } from '../../src/integration/left-out.ts';
import { pathOfPackageFile } from '../../src/integration/package-file.ts';

const { resolve } = createRequire(import.meta.url);

/** Names that a module exports, `module.exports` ones too. */
function exportsOf(code: string): string[] {
  const names = new Set<string>();
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  for (const statement of file.statements) {
    if (ts.isExportAssignment(statement)) names.add('default');
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
      for (const { name } of statement.exportClause.elements) names.add(name.text);
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) names.add('default');
    else if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) {
        if (ts.isIdentifier(name)) names.add(name.text);
        else for (const element of name.elements) if (ts.isBindingElement(element)) names.add(element.name.getText());
      }
    else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name)
      names.add(statement.name.text);
  }
  for (const [, name = ''] of code.matchAll(/^exports\.(\w+) =/gm)) names.add(name);
  return [...names].sort();
}

describe('what is left out', () => {
  it.each(leftOutModules.map(({ file, code }) => [file, code]))(
    '%s has a stand-in with the same exports',
    async (file, code) => {
      const original = await readFile(pathOfPackageFile(file, resolve), 'utf8');
      const extra = file.startsWith('react-dom/') ? ['default'] : [];
      expect(exportsOf(code)).toEqual([...exportsOf(original), ...extra].sort());
    },
  );

  it('is still in the packages that are installed', async () => {
    expect(await findGone()).toEqual([]);
    expect(await findGone([{ file: 'decap-cms-core/dist/esm/gone.js', code: '' }])).toEqual([
      'decap-cms-core/dist/esm/gone.js',
    ]);
  });

  it.each(leftOutImports.map(({ from, imports }) => [from, imports]))('%s still imports %s', async (from, imports) => {
    const sources = await bundledSources(from);
    expect(sources.some((code) => code.includes(`from '${imports}'`) || code.includes(`from "${imports}"`))).toBe(true);
  });

  it.each(leftOutImports)('%o has every export that is asked for', async ({ from, imports, code }) => {
    const asked = (await bundledSources(from)).flatMap((source) => {
      const pattern = new RegExp(`import (?:(\\w+)|\\{([^}]*)\\}) from ['"]${imports}['"]`, 'g');
      return [...source.matchAll(pattern)].flatMap(([, whole, names = '']) =>
        whole ? ['default'] : names.split(',').map((name) => name.trim()),
      );
    });
    expect(exportsOf(code)).toEqual(expect.arrayContaining([...new Set(asked)]));
  });
});

/** Code of a package's own modules, as a bundler meets it. */
async function bundledSources(name: string): Promise<string[]> {
  const sources: string[] = [];
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'collect',
        enforce: 'pre',
        resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
        load: (id) => (id === '\0entry' ? `export * from ${JSON.stringify(name)};` : undefined),
        transform(code, id) {
          if (id.includes(`node_modules/${name}/`) && !id.includes('__tests__')) sources.push(code);
        },
      },
      leaveOut(),
    ],
    build: { write: false, minify: false, rolldownOptions: { input: 'entry' } },
  });
  return sources;
}
