import type { Asset } from './assets/asset.ts';
import type { FileRemark, Finding } from './finding.ts';
import { defineRule, type Rule } from './rule.ts';

/** What is wrong with a file, and how to mend it. */
export type AssetRemark = Pick<Finding, 'message' | 'help'>;

/** Defines a rule that looks at one file at a time, beside an entry or elsewhere in the OPD's folder. */
export function defineAssetRule({
  asset: look,
  ...rule
}: Omit<Rule, 'entry' | 'site' | 'concerns'> & {
  /** @param besideEntry whether the file lies in the folder of an entry. */
  readonly asset: (asset: Asset, besideEntry: boolean) => AssetRemark | undefined;
}): Rule {
  function* lookAt(assets: readonly Asset[], besideEntry: boolean): Generator<FileRemark> {
    for (const asset of assets) {
      const remark = look(asset, besideEntry);
      if (remark) yield { ...startOf(asset.path), ...remark };
    }
  }
  return defineRule({
    ...rule,
    entry: (entry) => lookAt(entry.assets, true),
    site: (site) => lookAt(site.assets, false),
  });
}

/** The first place of a file, for what is said of it as a whole. */
export function startOf(file: string): Pick<FileRemark, 'file' | 'line' | 'column'> {
  return { file, line: 1, column: 1 };
}
