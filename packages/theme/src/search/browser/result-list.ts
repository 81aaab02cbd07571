import { formatDate } from '../../format/date.ts';
import type { FoundPage, PagefindResult } from './pagefind.ts';

/** Results shown at once. */
const perPart = 10;

/** The list of results, and the button for more. */
export class ResultList {
  readonly #list = document.querySelector<HTMLElement>('#hasil');

  /** Takes everything away. */
  clear(): void {
    this.#list?.replaceChildren();
    if (this.#list) this.#list.hidden = true;
    this.#button()?.remove();
  }

  /** Shows the first results; each is fetched when it is shown. */
  async show(results: readonly PagefindResult[]): Promise<void> {
    const items = await itemsOf(results.slice(0, perPart));
    this.clear();
    this.#append(items, results.slice(perPart));
  }

  #append(items: readonly HTMLElement[], rest: readonly PagefindResult[]): void {
    this.#list?.append(...items);
    if (this.#list) this.#list.hidden = items.length === 0;
    this.#button()?.remove();
    if (rest.length > 0) this.#list?.after(this.#moreButton(rest));
  }

  #moreButton(rest: readonly PagefindResult[]): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = 'lagi';
    button.className = 'button';
    button.textContent = `Tampilkan ${Math.min(perPart, rest.length)} hasil berikutnya`;
    button.addEventListener('click', async () => {
      const next = await itemsOf(rest.slice(0, perPart));
      this.#append(next, rest.slice(perPart));
      // Where the button was, reading goes on.
      next[0]?.querySelector('a')?.focus();
    });
    return button;
  }

  #button(): Element | null {
    return document.querySelector('#lagi');
  }
}

async function itemsOf(results: readonly PagefindResult[]): Promise<HTMLElement[]> {
  return (await Promise.all(results.map((result) => result.data()))).map(itemOf);
}

/** A verdict stands before what it judges, so that nobody takes home the rumour alone. */
function itemOf({ url, excerpt, meta }: FoundPage): HTMLElement {
  const { title = url, putusan, jenis, tanggal, opd, contoh, situs } = meta;
  const notes = [
    ...(putusan ? [element('span', 'tag verdict', putusan)] : []),
    ...(jenis ? [element('span', 'label', jenis)] : []),
    ...(tanggal ? [timeOf(tanggal)] : []),
    ...(opd ? [element('span', '', opd)] : []),
    ...(contoh ? [element('span', 'tag', 'Contoh')] : []),
  ];
  const heading = element('h2', 'title');
  const link = document.createElement('a');
  link.href = addressOf(url, situs);
  link.textContent = title;
  heading.append(link);
  const note = element('p', 'meta');
  note.append(...notes);
  const words = element('p', '');
  words.append(...markedWords(excerpt));
  const item = document.createElement('li');
  item.append(note, heading, words);
  return item;
}

/**
 * Where a result leads. The portal's index knows pages of other sites as `/<opd>/<path>`; the portal's list of agencies
 * has the address of each site.
 */
function addressOf(url: string, opd: string | undefined): string {
  const site = opd && document.querySelector<HTMLAnchorElement>(`a[data-situs="${CSS.escape(opd)}"]`);
  return site ? new URL(url.slice(opd.length + 1), site.href).href : url;
}

/** Pagefind's excerpt: text in which `<` and `>` are escaped, with `mark` round what was found. */
function markedWords(excerpt: string): (string | Node)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/).map((part, index) => {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    return index % 2 === 1 ? element('mark', '', text) : text;
  });
}

function timeOf(day: string): HTMLElement {
  const time = document.createElement('time');
  time.dateTime = day;
  time.textContent = formatDate(day);
  return time;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
