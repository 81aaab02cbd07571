/** What a message tells about a search. */
interface SearchFacts {
  readonly text: string;
  /** As it was understood, see `Query`. */
  readonly corrected: string | undefined;
  /** It was narrowed. */
  readonly filtered: boolean;
  /** It was narrowed to rumours. */
  readonly claims: boolean;
}

/** Says something where screen readers hear it. */
export function showMessage(...parts: readonly (string | Node)[]): void {
  document.querySelector('#keadaan')?.replaceChildren(...parts);
}

/** What searches could not be fetched. */
export function showFailure(): void {
  showMessage(
    'Pencarian tidak dapat dimuat. Periksa sambungan internet lalu tekan Cari lagi, atau pakai cara lain di bawah.',
  );
}

/** How many pages were found, for which words. */
export function foundMessage(count: number, { text, corrected, filtered }: SearchFacts): (string | Node)[] {
  const narrowed = filtered ? ' dengan saringan itu' : '';
  if (corrected === undefined) return [`${count} halaman ditemukan untuk “${text}”${narrowed}.`];
  return [
    `${count} halaman ditemukan untuk “${corrected}”${narrowed}. `,
    button(`Cari persis “${text}”`, () => searchAsTyped()),
  ];
}

/** That nothing was found, and what to do. */
export function emptyMessage({ text, filtered, claims }: SearchFacts): (string | Node)[] {
  if (claims)
    return [
      `Belum ada klarifikasi tentang “${text}”. Itu tidak berarti kabarnya benar: `,
      link('tanyakan lewat Kontak', '/kontak/'),
      ' sebelum membagikannya, atau ',
      button('cari di semua halaman', () => searchEverywhere()),
      '.',
    ];
  if (filtered)
    return [
      `Tidak ada halaman tentang “${text}” dengan saringan itu. `,
      button('Hapus saringan', () => searchEverywhere()),
      '.',
    ];
  return [
    `Tidak ada halaman tentang “${text}”. Coba kata lain atau lebih sedikit kata, atau pakai cara lain di bawah.`,
  ];
}

function searchAsTyped(): void {
  const asked = new URLSearchParams(location.search);
  asked.set('persis', 'ya');
  goTo(asked);
}

function searchEverywhere(): void {
  goTo(new URLSearchParams({ q: new URLSearchParams(location.search).get('q') ?? '' }));
}

/** The page listens to its address, see `start.ts`. */
function goTo(asked: URLSearchParams): void {
  history.pushState(null, '', `?${asked}`);
  dispatchEvent(new PopStateEvent('popstate'));
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}

function link(label: string, address: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = address;
  element.textContent = label;
  return element;
}
