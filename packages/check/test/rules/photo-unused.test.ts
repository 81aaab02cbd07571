import { describe, expect, it } from 'vitest';
import { check, entryPath, exampleSite, frontmatter, ruleIds } from '../example-site.ts';
import { smallPhoto } from '../real-files.ts';

const file = 'dinas/berita/2026-04-15-panen/lain.webp';
const alt = 'Petani memanen padi di sawah';

const checkWith = (body: string, fields = '') =>
  check({ [file]: smallPhoto, [entryPath]: `${frontmatter.replace(/---\n$/, `${fields}---\n`)}${body}\n` });

describe('photo-unused', () => {
  it('finds a photo that nothing shows', async () => {
    expect(await checkWith('Teks.')).toMatchObject([
      { ruleId: 'photo-unused', severity: 'warning', file, help: expect.stringContaining('(./lain.webp)') },
    ]);
  });

  it('is content with a photo in the text, in a component or in a field', async () => {
    expect(await checkWith(`![${alt}](./lain.webp)`)).toEqual([]);
    expect(await checkWith(`![${alt}][a]\n\n[a]: ./lain.webp`)).toEqual([]);
    expect(await checkWith(`<Foto src="./lain.webp" alt="${alt}" />`)).toEqual([]);
    expect(await checkWith('Teks.', `cover: { src: lain.webp, alt: ${alt}, kind: hasil }\n`)).toEqual([]);
  });

  it('says nothing of an entry that cannot be read whole', async () => {
    expect(ruleIds(await checkWith('<Foto'))).toEqual(['mdx-syntax']);
    expect(ruleIds(await checkWith('Teks.', 'title: [\n'))).not.toContain('photo-unused');
  });

  it('leaves a photo whose name differs by capitals to the rule that tells of it', async () => {
    expect(ruleIds(await checkWith(`![${alt}](./Lain.webp)`))).toEqual(['photo-file-missing']);
  });

  it('looks at portraits beside opd.yaml too', async () => {
    const portrait = { 'dinas/potret.webp': smallPhoto };
    expect(await check(portrait)).toMatchObject([{ ruleId: 'photo-unused', file: 'dinas/potret.webp' }]);
    const officials = `officials:
  - position: Kepala Dinas
    photo: { src: ./potret.webp, alt: Potret Kepala Dinas berseragam cokelat, kind: potret }
`;
    expect(await check({ ...portrait, 'dinas/opd.yaml': `${exampleSite['dinas/opd.yaml']}${officials}` })).toEqual([]);
  });
});
