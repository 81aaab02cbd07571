import { emptyMessage, foundMessage, showFailure, showMessage } from './messages.ts';
import type { Filters } from './pagefind.ts';
import { ResultList } from './result-list.ts';
import { runSearch } from './run-search.ts';
import { loadEngine } from './search-engine.ts';

/** The latest search: an earlier one that ends later shows nothing any more. */
let latest = 0;

/**
 * Searches and shows what is found.
 * @param form of the page, whose fields are set to what is asked.
 * @param asked as the address has it: `q`, `jenis`, `opd`, `tahun`; `persis` leaves slips as they are.
 */
export async function searchFor(form: HTMLFormElement, asked: URLSearchParams): Promise<void> {
  const search = ++latest;
  const text = asked.get('q')?.trim() ?? '';
  const field = form.elements.namedItem('q');
  if (field instanceof HTMLInputElement) field.value = text;
  const list = new ResultList();
  if (text === '') return list.clear();
  showMessage('Mencari …');
  try {
    const { pagefind, reader } = await loadEngine();
    const { concepts, corrected } = reader.read(text, { asTyped: asked.has('persis') });
    const filters = filtersOf(form, asked);
    const all = await runSearch(pagefind, concepts);
    const found = Object.keys(filters).length > 0 ? await runSearch(pagefind, concepts, filters) : all;
    if (search !== latest) return;
    offerChoices(form, all.choices, filters);
    await list.show(found.results);
    if (search !== latest) return;
    const claims = filters.jenis !== undefined && filters.jenis === form.dataset.claims;
    const facts = { text, corrected, filtered: Object.keys(filters).length > 0, claims };
    showMessage(...(found.results.length > 0 ? foundMessage(found.results.length, facts) : emptyMessage(facts)));
  } catch {
    if (search === latest) showFailure();
  }
}

function selectsOf(form: HTMLFormElement): HTMLSelectElement[] {
  return [...form.querySelectorAll('select')];
}

function filtersOf(form: HTMLFormElement, asked: URLSearchParams): Filters {
  return Object.fromEntries(
    selectsOf(form).flatMap(({ name }) => {
      const value = asked.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

/** Fills the lists by which results are narrowed; years newest first. What was chosen stays among them. */
function offerChoices(
  form: HTMLFormElement,
  choices: Readonly<Record<string, readonly string[]>>,
  filters: Filters,
): void {
  const collator = new Intl.Collator('id', { numeric: true });
  for (const select of selectsOf(form)) {
    const chosen = filters[select.name];
    const values = new Set([...(choices[select.name] ?? []), ...(chosen ? [chosen] : [])]);
    const sorted = [...values].sort(collator.compare);
    if (select.name === 'tahun') sorted.reverse();
    select.replaceChildren(...[...select.options].slice(0, 1), ...sorted.map((value) => new Option(value, value)));
    select.value = chosen ?? '';
    select.onchange = () => form.requestSubmit();
  }
  const group = form.querySelector<HTMLElement>('.search-filters');
  if (group) group.hidden = false;
}
