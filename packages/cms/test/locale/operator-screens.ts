import { id } from '../../src/locale/id.ts';

/** A screen of the CMS that an operator meets, after signing in. */
export interface OperatorScreen {
  readonly name: string;
  /** Part of the address after `#`. */
  readonly route: (collection: string) => string;
  /** Accessible names of the buttons that lead there, one after the other. */
  readonly press?: readonly string[];
  /** Whether a collection can do without: a button may be missing, or disabled until something is typed. */
  readonly optional?: true;
}

const list = (collection: string) => `/collections/${collection}`;
const fresh = (collection: string) => `/collections/${collection}/new`;
const { collectionTop } = id.collection;
const { editorWidgets, editorToolbar } = id.editor;

/** The screens, dialogs and menus in which no English may be left. Signing in comes before, and has no route. */
export const operatorScreens: readonly OperatorScreen[] = [
  { name: 'list', route: list },
  { name: 'list, sorting', route: list, press: [collectionTop.sortBy], optional: true },
  { name: 'list, filtering', route: list, press: [collectionTop.filterBy], optional: true },
  { name: 'list, grouping', route: list, press: [collectionTop.groupBy], optional: true },
  { name: 'list, quick add', route: list, press: [id.app.header.quickAdd], optional: true },
  { name: 'account menu', route: list, press: [id.ui.settingsDropdown.account] },
  { name: 'search without results', route: () => '/search/zzzz' },
  { name: 'workflow', route: () => '/workflow' },
  { name: 'new entry', route: fresh },
  { name: 'new entry, saved with gaps', route: fresh, press: [editorToolbar.save], optional: true },
  { name: 'new entry, choosing a photo', route: fresh, press: [editorWidgets.image.choose], optional: true },
  { name: 'new entry, choosing a file', route: fresh, press: [editorWidgets.file.choose], optional: true },
  { name: 'new entry, headings', route: fresh, press: [editorWidgets.markdown.headings], optional: true },
  { name: 'new entry, components', route: fresh, press: [editorWidgets.markdown.addComponent], optional: true },
  { name: 'an entry that is gone', route: (collection) => `${list(collection)}/entries/tidak-ada/index` },
  { name: 'no such page', route: () => '/tidak-ada' },
];

/** Every text of a page that is seen or read out. Runs in the page: `await page.evaluate(textsOfPage)`. */
export function textsOfPage(): string[] {
  const attributes = ['alt', 'title', 'placeholder', 'aria-label', 'aria-description', 'aria-roledescription'];
  const texts = new Set<string>([document.title]);
  for (const element of document.querySelectorAll('body, body *')) {
    if (/^(?:script|style|template)$/i.test(element.tagName)) continue;
    for (const attribute of attributes) texts.add(element.getAttribute(attribute) ?? '');
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) texts.add(node.nodeValue?.trim() ?? '');
  }
  return [...texts].filter((text) => text !== '');
}
