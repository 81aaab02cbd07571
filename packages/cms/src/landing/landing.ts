import { lastOpd } from './last-opd.ts';

/** Adds to the landing page what needs JavaScript: a filter over the OPDs, and the way back to the last one. */
const search = document.querySelector<HTMLElement>('[data-search]');
const input = search?.querySelector('input');
const items = [...document.querySelectorAll<HTMLElement>('[data-name]')];
const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
const status = document.querySelector<HTMLElement>('[data-status]');

if (search && input) {
  search.hidden = false;
  input.addEventListener('input', () => filter(input.value));
}

function filter(words: string): void {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean);
  for (const item of items) item.hidden = !parts.every((part) => item.dataset.name?.includes(part));
  for (const group of groups) group.hidden = group.querySelector('[data-name]:not([hidden])') === null;
  const found = items.filter((item) => !item.hidden).length;
  if (status) status.textContent = found === 0 ? 'Tidak ada OPD yang cocok.' : `${found} OPD cocok.`;
}

const last = lastOpd();
const link = last && document.querySelector<HTMLAnchorElement>(`.cms-opds a[href="/${CSS.escape(last)}/"]`);
const notice = document.querySelector<HTMLElement>('[data-last]');
const lastLink = notice?.querySelector<HTMLAnchorElement>('[data-last-link]');
if (link && notice && lastLink) {
  lastLink.href = link.href;
  lastLink.textContent = link.firstChild?.textContent?.trim() ?? '';
  notice.hidden = false;
}
