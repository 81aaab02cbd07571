/**
 * Shows a message in place of the app.
 * @param paragraphs plain text.
 */
export function showMessage(title: string, paragraphs: readonly string[]): void {
  const main = document.createElement('main');
  main.className = 'cms-message';
  const heading = document.createElement('h1');
  heading.textContent = title;
  const back = document.createElement('a');
  back.href = '/';
  back.textContent = 'Pilih OPD lain';
  main.append(
    heading,
    ...paragraphs.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
    back,
  );
  document.body.replaceChildren(main);
  heading.tabIndex = -1;
  heading.focus();
}
