import { type HandoverPlan, longDay, type Operator, type Regency, type RegisteredOpd } from '@opd/registry';

/** What a handover changes, in Indonesian, line by line. */
export function describePlan(opd: RegisteredOpd, { ended, previous, started, gap }: HandoverPlan): string[] {
  const rows = [
    ...(ended ? [['selesai', ended.term] as const] : []),
    ...(!ended && previous ? [['dahulu', previous] as const] : []),
    ['mulai', started] as const,
  ];
  const width = Math.max(...rows.map(([, term]) => holder(term).length));
  return [
    `Serah terima akun ${started.account} (${opd.name})`,
    ...rows.map(([word, term]) => `  ${word.padEnd(8)} ${holder(term).padEnd(width)}  ${days(term)}`),
    ...(gap
      ? [`  Perhatian: akun ini tidak dipegang siapa pun dari ${longDay(gap.since)} sampai ${longDay(gap.until)}.`]
      : []),
    ...(started.example ? ['  Ini akun contoh: masa tugas baru juga ditandai contoh.'] : []),
  ];
}

function holder({ name, position }: Operator): string {
  return `${name}, ${position}`;
}

function days({ since, until }: Operator): string {
  return until === undefined ? `sejak ${since}` : `${since} sampai ${until}`;
}

/**
 * What the administrator does on GitHub, which no command can do for him: the account stays, its ways in change hands.
 * Source: https://docs.github.com/en/account-and-profile and /en/organizations
 */
export function administratorSteps(
  { previous, started }: HandoverPlan,
  { administratorTeam: team }: Pick<Regency, 'administratorTeam'>,
): string[] {
  const { account, since } = started;
  if (started.example)
    return ['Yang dilakukan pengelola GitHub: tidak ada, karena akun ini contoh dan tidak ada di GitHub.'];
  const organization = team && !team.example ? `organisasi ${team.organization}` : 'organisasi di GitHub';
  const steps = previous
    ? [
        `Pada ${longDay(since)}, bersama kedua pihak, masuk ke GitHub sebagai ${account}.`,
        'Settings > Password and authentication: penerima mengganti kata sandi, menghapus perangkat 2FA lama,',
        '  mendaftarkan perangkatnya, lalu membuat kode pemulihan baru untuk disimpan di brankas kantor.',
        'Settings > Emails: pastikan hanya surel dinas yang tercantum, bukan surel pribadi pemegang lama.',
        'Settings > Sessions, SSH and GPG keys, Applications, Developer settings > Personal access tokens: cabut semua yang lama.',
        `People di ${organization}: keluarkan akun pribadi ${previous.name} bila pernah diundang.`,
        `Ganti token dan rahasia bersama yang pernah dibuka ${previous.name} (Actions secrets, token CMS).`,
      ]
    : [
        `Buat akun ${account} dengan surel dinas, bukan surel pribadi, dan nyalakan 2FA dengan perangkat pemegangnya.`,
        'Simpan kode pemulihan di brankas kantor.',
        `Undang ${account} ke ${organization} dengan izin Write, tidak lebih.`,
      ];
  const last = [
    'Setujui dan gabungkan perubahan operators.yaml dan CODEOWNERS ini lewat pull request.',
    'Setelah berita acara ditandatangani, catat nomor dan tempat arsipnya pada "record" di operators.yaml.',
  ];
  let number = 0;
  const lines = [...steps, ...last].map((step) =>
    step.startsWith(' ') ? `     ${step.trim()}` : `  ${++number}. ${step}`,
  );
  return ['Yang dilakukan pengelola GitHub:', ...lines];
}
