import { defineRule } from '../rule.ts';

/**
 * The text can be read. A single `<` or `{` would otherwise stop the build of the whole site.
 * Source: https://mdxjs.com/docs/troubleshooting-mdx/
 */
export const mdxSyntax = defineRule({
  id: 'mdx-syntax',
  severity: 'error',
  summary: 'Tulisan dapat dibaca oleh pembangun situs.',
  why:
    'Satu tanda < atau { yang salah tempat menghentikan pembuatan seluruh situs, sehingga warga tidak mendapat ' +
    'informasi terbaru.',
  example: {
    bad: 'Usia <17 tahun belum wajib KTP.',
    good: 'Usia di bawah 17 tahun belum wajib KTP.',
  },
  *entry({ syntaxError, bodyLine }) {
    if (syntaxError === undefined) return;
    const [, line, column, reason = syntaxError] = /^(\d+):(\d+): (.*)$/s.exec(syntaxError) ?? [];
    const explained = explanations.find(({ sign }) => sign.test(reason));
    const tag = /`(<[^`]+>)`/.exec(reason)?.[1] ?? 'komponen';
    yield {
      line: line ? Number(line) : bodyLine,
      column: column ? Number(column) : 1,
      message: explained?.message(tag) ?? `Tulisan tidak dapat dibaca mulai dari sini (${reason}).`,
      help: explained?.help ?? 'Hapus tanda < dan { di sekitar tempat ini, atau beri \\ di depannya.',
    };
  },
});

const explanations: readonly { sign: RegExp; message: (tag: string) => string; help: string }[] = [
  {
    sign: /create a comment in MDX/,
    message: () => 'Komentar HTML tidak dapat dipakai.',
    help: 'Hapus <!-- … -->; catatan untuk rekan ditulis pada usulan perubahan, bukan di tulisan.',
  },
  {
    sign: /^Unexpected closing tag/,
    message: (tag) => `Tanda penutup ${tag} tidak punya pembuka yang sama.`,
    help: 'Samakan nama pembuka dan penutup. Contoh: <Kutipan> … </Kutipan>',
  },
  {
    sign: /^Expected a closing tag/,
    message: (tag) => `Komponen ${tag} tidak ditutup.`,
    help: 'Akhiri dengan /> atau dengan penutupnya. Contoh: <Kutipan> … </Kutipan>',
  },
  {
    sign: /expression|brace/i,
    message: () => 'Tanda { memulai kode, dan kode tidak dapat dipakai di tulisan.',
    help: 'Ganti dengan tanda kurung ( ), atau tulis \\{ bila tanda itu memang perlu tampil.',
  },
  {
    sign: /[Uu]nexpected .*(?:`<`|tag|name|attribute)/,
    message: () => 'Tanda < memulai komponen yang tidak dapat dibaca.',
    help: 'Untuk "kurang dari" tulis \\< atau kata-katanya; untuk alamat web tulis [nama laman](https://…); nilai atribut diapit tanda kutip.',
  },
];
