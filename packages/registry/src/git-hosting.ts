import { boolean, type FieldRule, object, optional, select, text, type ValueOf } from '@opd/schema';

/** Kinds of Git servers that the CMS can save to with its editorial workflow. Gitea is none of them: Forgejo is. */
export const gitHostingKinds = [
  { value: 'github', label: 'GitHub' },
  { value: 'gitlab', label: 'GitLab' },
  { value: 'forgejo', label: 'Forgejo' },
] as const;

const fields = {
  kind: select({ label: 'Jenis', hint: 'Jenis peladen Git.', options: gitHostingKinds }),
  repository: text({ label: 'Repositori', hint: 'Pemilik dan nama. Contoh: pemkab/situs-opd', max: 200 }),
  branch: text({ label: 'Cabang', hint: 'Cabang yang diterbitkan. Biasanya: main', max: 80 }),
  signInUrl: optional(
    text({
      label: 'Alamat layanan masuk',
      hint: 'Hanya untuk GitHub: alamat packages/server, tanpa garis miring di akhir.',
      format: 'url',
    }),
  ),
  serverUrl: optional(
    text({
      label: 'Alamat peladen',
      hint: 'Hanya untuk GitLab dan Forgejo. Contoh: https://git.contohraya.go.id',
      format: 'url',
    }),
  ),
  applicationId: optional(
    text({
      label: 'Nomor aplikasi',
      hint: 'Hanya untuk GitLab dan Forgejo: nomor aplikasi OAuth (PKCE, tanpa rahasia).',
      max: 120,
    }),
  ),
  example: boolean({ label: 'Contoh', hint: 'Centang bila repositori ini belum ada.' }),
};

/** Each kind of hosting needs other addresses; one that is missing would show only when an operator signs in. */
const hasWhatItsKindNeeds: FieldRule = ({ kind, signInUrl, serverUrl, applicationId }) => {
  if (kind === 'github')
    return signInUrl === undefined
      ? {
          path: ['signInUrl'],
          message: 'GitHub memerlukan alamat layanan masuk.',
          help: 'Isi signInUrl dengan alamat packages/server. Contoh: https://masuk.contohraya.go.id',
        }
      : undefined;
  if (kind !== 'gitlab' && kind !== 'forgejo') return undefined;
  if (serverUrl === undefined)
    return {
      path: ['serverUrl'],
      message: 'GitLab dan Forgejo memerlukan alamat peladen.',
      help: 'Isi serverUrl. Contoh: https://git.contohraya.go.id',
    };
  return applicationId === undefined
    ? {
        path: ['applicationId'],
        message: 'GitLab dan Forgejo memerlukan nomor aplikasi OAuth.',
        help: 'Buat aplikasi OAuth di peladen itu, lalu salin nomornya ke applicationId.',
      }
    : undefined;
};

/** Where the repository is kept, and with that where the CMS saves. */
export const gitHosting = object({
  label: 'Peladen Git',
  hint: 'Tempat repositori ini disimpan; ruang operator menyimpan ke sini.',
  fields,
  rules: [hasWhatItsKindNeeds],
});

/** Where the repository is kept. */
export type GitHosting = ValueOf<typeof fields>;
