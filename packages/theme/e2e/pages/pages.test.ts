import { afterAll, beforeAll, describe, test } from 'vitest';
import { searchPath } from '../../src/search/page-scope.ts';
import { BuiltPageBrowser } from '../browser.ts';
import type { BuiltPage } from '../built-sites.ts';
import { findExamples, titleOf } from '../page-types.ts';
import { axeChecks } from './axe.ts';
import { keyboardChecks } from './keyboard.ts';
import { layoutChecks } from './layout.ts';
import { expectChecked, type PageCheck } from './page-check.ts';
import { mainText } from './page-facts.ts';

const desktop = { width: 1280, height: 800 };

/** Every kind of page is opened once, and once more without JavaScript; what fails is named before what was found. */
describe.concurrent('every kind of page serves everybody', () => {
  let browser: BuiltPageBrowser;
  let withoutScripts: BuiltPageBrowser;

  beforeAll(async () => {
    browser = await BuiltPageBrowser.open();
    withoutScripts = await BuiltPageBrowser.open({ javaScriptEnabled: false });
  });
  afterAll(() => Promise.all([browser?.close(), withoutScripts?.close()]));

  const checksOf = (builtPage: BuiltPage): Readonly<Record<string, PageCheck>> => ({
    ...(builtPage.path === searchPath
      ? {}
      : { 'with JavaScript switched off it says the same': saysTheSame(builtPage) }),
    ...keyboardChecks,
    ...layoutChecks,
    ...axeChecks,
  });

  /** The page of the search is the only one that runs something. */
  const saysTheSame =
    (builtPage: BuiltPage): PageCheck =>
    async (page) => {
      const [on, off] = [await mainText(page), await withoutScripts.show(builtPage, desktop, mainText)];
      if (off === '') return ['it says nothing'];
      return on === off ? [] : [`with it "${on}", without it "${off}"`];
    };

  test.each(findExamples().map((example) => ({ title: titleOf(example), ...example })))(
    'on $title',
    ({ page: builtPage }) => browser.show(builtPage, desktop, (page) => expectChecked(page, checksOf(builtPage))),
  );
});
