import { boolean, type FieldRule, number, object, optional, select, text, type ValueOf } from '@opd/schema';

/** Kinds of places that sites are put onto. Plain files on a server of the regency come first: PP 71/2019, data onshore. */
export const deployTargetKinds = [
  { value: 'directory', label: 'Folder di peladen web' },
  { value: 's3', label: 'Penyimpanan S3' },
  { value: 'pages', label: 'Halaman statis dari cabang Git' },
] as const;

const fields = {
  name: text({ label: 'Nama', hint: 'Nama tujuan, dipakai di perintah. Contoh: web', format: 'slug', max: 40 }),
  kind: select({ label: 'Jenis', hint: 'Jenis tujuan.', options: deployTargetKinds }),
  example: boolean({ label: 'Contoh', hint: 'Centang bila tujuan ini belum ada.' }),
  path: optional(
    text({ label: 'Folder', hint: 'Hanya untuk folder: alamat lengkapnya. Contoh: /srv/situs-opd', max: 200 }),
  ),
  host: optional(
    text({
      label: 'Peladen',
      hint: 'Nama peladen SSH; kosong: komputer ini sendiri. Contoh: web1.contoh.go.id',
      max: 200,
    }),
  ),
  user: optional(text({ label: 'Pengguna', hint: 'Pengguna SSH tanpa hak lain. Contoh: situs', max: 32 })),
  port: optional(number({ label: 'Porta', hint: 'Porta SSH, biasanya 22.', min: 1, max: 65_535, integer: true })),
  hostKey: optional(
    text({
      label: 'Kunci peladen',
      hint: 'Kunci publik peladen SSH (ssh-keyscan). Contoh: ssh-ed25519 AAAA…',
      max: 1_000,
    }),
  ),
  brotli: boolean({ label: 'Brotli', hint: 'Centang bila nginx memiliki modul brotli_static.' }),
  certificate: optional(
    text({
      label: 'Sertifikat',
      hint: 'Berkas sertifikat TLS di peladen; {host} diganti nama situs.',
      max: 300,
    }),
  ),
  certificateKey: optional(
    text({ label: 'Kunci sertifikat', hint: 'Berkas kunci TLS di peladen; {host} diganti nama situs.', max: 300 }),
  ),
  endpoint: optional(
    text({ label: 'Alamat S3', hint: 'Hanya untuk S3. Contoh: https://s3.contoh.go.id', format: 'url' }),
  ),
  bucket: optional(text({ label: 'Bucket', hint: 'Hanya untuk S3: nama bucket.', max: 63 })),
  region: optional(text({ label: 'Wilayah S3', hint: 'Hanya untuk S3. Biasanya: us-east-1', max: 40 })),
  live: boolean({
    label: 'Salinan langsung',
    hint: 'Hanya untuk S3: centang bila bucket melayani pengunjung sendiri.',
  }),
  repository: optional(
    text({ label: 'Repositori halaman', hint: 'Hanya untuk halaman statis: alamat Git tujuan.', max: 300 }),
  ),
  branch: optional(text({ label: 'Cabang', hint: 'Hanya untuk halaman statis. Biasanya: gh-pages', max: 80 })),
  site: optional(text({ label: 'Situs', hint: 'Hanya untuk halaman statis: folder satu OPD.', format: 'slug' })),
};

const needs = {
  directory: ['path'],
  s3: ['endpoint', 'bucket'],
  pages: ['repository', 'site'],
} as const satisfies Record<(typeof deployTargetKinds)[number]['value'], readonly (keyof typeof fields)[]>;

/** Each kind needs other fields; one that is missing would show only when something is put there. */
const hasWhatItsKindNeeds: FieldRule = (value) => {
  const kind = deployTargetKinds.find((one) => one.value === value.kind);
  const missing = kind && needs[kind.value].find((name) => value[name] === undefined);
  if (!kind || !missing) return undefined;
  return {
    path: [missing],
    message: `Tujuan jenis "${kind.value}" memerlukan ${missing}.`,
    help: `Isi ${missing}. ${fields[missing].hint}`,
  };
};

/** Values that become part of a command or of a server's configuration: nothing in them may be read as more than a name. */
const plainForms: readonly { readonly name: keyof typeof fields; readonly form: RegExp; readonly help: string }[] = [
  { name: 'path', form: /^(?:\/[\w.-]+)+$/, help: 'Tulis alamat lengkap tanpa spasi. Contoh: /srv/situs-opd' },
  { name: 'host', form: /^[a-z\d](?:[a-z\d.:-]*[a-z\d])?$/i, help: 'Tulis nama atau alamat IP peladen saja.' },
  { name: 'user', form: /^[a-z_][a-z\d_-]*$/, help: 'Tulis nama pengguna Linux. Contoh: situs' },
  {
    name: 'hostKey',
    form: /^(?:ssh|ecdsa)-[\w@.-]+ [A-Za-z\d+/]+=*$/,
    help: 'Tulis jenis dan kuncinya: ssh-ed25519 AAAA…',
  },
  { name: 'certificate', form: /^\/[\w./{}-]+$/, help: 'Tulis alamat lengkap berkas di peladen.' },
  { name: 'certificateKey', form: /^\/[\w./{}-]+$/, help: 'Tulis alamat lengkap berkas di peladen.' },
  { name: 'bucket', form: /^[a-z\d][a-z\d.-]*$/, help: 'Tulis nama bucket: huruf kecil, angka, titik, tanda hubung.' },
  { name: 'region', form: /^[a-z\d-]+$/, help: 'Tulis nama wilayah. Contoh: us-east-1' },
  {
    name: 'repository',
    form: /^(?:https:\/\/|ssh:\/\/|file:\/\/\/|[\w.-]+@[\w.-]+:)[\w./@:~-]+$/,
    help: 'Tulis alamat Git: https://… atau git@…:….git',
  },
  { name: 'branch', form: /^\w[\w./-]*$/, help: 'Tulis nama cabang. Contoh: gh-pages' },
];

const isPlain: FieldRule = (value) => {
  const wrong = plainForms.find(({ name, form }) => {
    const given = value[name];
    return typeof given === 'string' && (!form.test(given) || /(?:^|\/)\.\.?(?:\/|$)/.test(given));
  });
  if (!wrong) return undefined;
  return {
    path: [wrong.name],
    message: `Isian "${fields[wrong.name].label}" berisi "${value[wrong.name]}", bentuknya tidak benar.`,
    help: wrong.help,
  };
};

/** A key that is not known would be believed whatever it is: whoever stands in between could take the sites over. */
const knowsTheHost: FieldRule = ({ host, user, hostKey }) => {
  if (host === undefined || (user !== undefined && hostKey !== undefined)) return undefined;
  const missing = user === undefined ? 'user' : 'hostKey';
  return {
    path: [missing],
    message: `Peladen SSH memerlukan ${missing}.`,
    help: `Isi ${missing}. ${fields[missing].hint}`,
  };
};

/** A place that sites are put onto with `opd deploy --target <name>`. */
export const deployTarget = object({
  label: 'Tujuan terbit',
  hint: 'Satu tempat untuk situs yang sudah dibangun.',
  fields,
  rules: [hasWhatItsKindNeeds, isPlain, knowsTheHost],
});

/** A place that sites are put onto. */
export type DeployTarget = ValueOf<typeof fields>;
