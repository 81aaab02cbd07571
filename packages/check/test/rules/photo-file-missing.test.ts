import { describe, expect, it } from 'vitest';
import { brief, check, checkBody, checkFields, exampleSite } from '../example-site.ts';
import { smallPhoto } from '../real-files.ts';

const alt = 'Petani memanen padi di sawah';

describe('photo-file-missing', () => {
  it.each([
    ['a photo that is not there', './tidak-ada.webp'],
    ['a photo written into the address', 'data:image/png;base64,AAAA'],
    ['a photo of another entry', '../2026-01-01-lain/panen.webp'],
    ['a photo from the root', '/panen.webp'],
    ['a drawing that can hold scripts', './gambar.svg'],
    ['a document', './naskah.pdf'],
    ['an encoded path', './%2e%2e/panen.webp'],
  ])('finds %s', async (_what, path) => {
    expect(brief(await checkBody(`![${alt}](${path})`))).toContain('1:1 photo-file-missing');
    expect(brief(await checkBody(`![${alt}][f]\n\n[f]: ${path}`))).toContain('1:1 photo-file-missing');
    expect(brief(await checkBody(`<Foto src="${path}" alt="${alt}" />`))).toEqual(['1:1 photo-file-missing']);
    expect(brief(await checkFields(`cover:\n  src: "${path}"\n  alt: ${alt}\n  kind: hasil`))).toEqual([
      '10:3 photo-file-missing',
    ]);
  });

  it('finds a photo without a path', async () => {
    expect(brief(await checkBody(`![${alt}]()`))).toEqual(['1:1 photo-file-missing']);
    expect(brief(await checkBody(`<Foto alt="${alt}" />`))).toEqual(['1:1 photo-file-missing']);
    expect(brief(await checkFields(`cover:\n  alt: ${alt}\n  kind: hasil`))).toEqual(['9:1 photo-file-missing']);
  });

  it('points at the right capitals: servers tell them apart', async () => {
    const [finding] = await checkBody(`![${alt}](./Panen.webp)`);
    expect(finding?.help).toBe('Huruf besar dan kecil harus sama persis. Tulis: ./panen.webp');
  });

  it('names the files that are there', async () => {
    const [finding] = await checkBody(`![${alt}](./tidak-ada.webp)`);
    expect(finding?.help).toContain('panen.webp');
    expect(finding?.help).toContain('content/dinas/berita/2026-04-15-panen/');
  });

  it('looks at portraits in opd.yaml too', async () => {
    const officials = `officials:
  - position: Kepala Dinas
    photo: { src: ./potret.webp, alt: Potret Kepala Dinas berseragam cokelat, kind: potret }
`;
    const change = { 'dinas/opd.yaml': `${exampleSite['dinas/opd.yaml']}${officials}` };
    expect(await check(change)).toMatchObject([{ ruleId: 'photo-file-missing', file: 'dinas/opd.yaml', line: 10 }]);
    expect(await check({ ...change, 'dinas/potret.webp': smallPhoto })).toEqual([]);
  });

  it('asks for ./ in a text, where the build would take a bare name for a package', async () => {
    for (const body of [`![${alt}](panen.webp)`, `<Foto src="panen.webp" alt="${alt}" />`]) {
      expect(await checkBody(body)).toMatchObject([{ ruleId: 'photo-file-missing', help: 'Tulis: ./panen.webp' }]);
    }
    expect(await checkFields(`cover: { src: panen.webp, alt: ${alt}, kind: hasil }`)).toEqual([]);
  });

  it('is content with a photo beside the entry', async () => {
    expect(await checkBody(`![${alt}](./panen.webp)`)).toEqual([]);
  });
});
