/** What to tell an operator who drops or pastes an image into a text. */
export const imageAdvice =
  'Gambar tidak dapat ditempel langsung. Tekan tombol "+" di atas isi, pilih Foto, lalu tulis deskripsinya.';

/** Elements that carry pictures or behaviour; a text needs none of them. */
const unwanted = 'img, picture, svg, video, audio, iframe, object, embed, script, style, canvas, form, input, button';

/**
 * HTML from a clipboard without pictures and whatever else a text may not hold.
 * @returns the clean HTML, and whether pictures were among what was taken out.
 */
export function cleanPastedHtml(html: string): { readonly html: string; readonly hadImages: boolean } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const taken = [...page.body.querySelectorAll(unwanted)];
  const hadImages = taken.some((element) => /^(?:img|picture|svg|canvas|video)$/i.test(element.tagName));
  for (const element of taken) element.remove();
  return { html: page.body.innerHTML, hadImages };
}

const editor = '[data-slate-editor="true"]';

function isInEditor(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(editor) !== null;
}

/**
 * Keeps pictures out of texts: neither pasting nor dropping brings one in, since it would have no description. The
 * words that were pasted along with it stay.
 * @param tell shows a sentence to the operator.
 */
export function keepImagesOut(tell: (sentence: string) => void): void {
  // Before Decap's own handlers.
  document.addEventListener('paste', (event) => guardPaste(event, tell), { capture: true });
  document.addEventListener('drop', (event) => guardDrop(event, tell), { capture: true });
}

function guardPaste(event: ClipboardEvent, tell: (sentence: string) => void): void {
  const data = event.clipboardData;
  if (!data || !isInEditor(event.target)) return;
  const pasted = data.getData('text/html');
  if (pasted === '') {
    if (data.files.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    tell(imageAdvice);
    return;
  }
  const { html, hadImages } = cleanPastedHtml(pasted);
  const cleaned = new DataTransfer();
  cleaned.setData('text/html', html);
  cleaned.setData('text/plain', data.getData('text/plain'));
  // A clipboard cannot be written to while it is pasted; Decap reads it from the event.
  Object.defineProperty(event, 'clipboardData', { value: cleaned });
  if (hadImages) tell(imageAdvice);
}

function guardDrop(event: DragEvent, tell: (sentence: string) => void): void {
  const data = event.dataTransfer;
  if (!data || !isInEditor(event.target)) return;
  const brings = data.files.length > 0 || /<(?:img|picture|svg)\b/i.test(data.getData('text/html'));
  if (!brings) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  tell(imageAdvice);
}
