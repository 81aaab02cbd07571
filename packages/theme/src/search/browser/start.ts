/** The script of `/cari/`: waits, and fetches what searches only when somebody searches. */
const form = document.querySelector<HTMLFormElement>('#cari');

async function search(form: HTMLFormElement): Promise<void> {
  const { searchFor } = await import('./search-page.ts');
  await searchFor(form, new URLSearchParams(location.search));
}

if (form) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const asked = [...new FormData(form)].flatMap(([name, value]) => (value === '' ? [] : [[name, String(value)]]));
    history.pushState(null, '', `?${new URLSearchParams(asked)}`);
    void search(form);
  });
  addEventListener('popstate', () => void search(form));
  if (new URLSearchParams(location.search).get('q')) void search(form);
}
