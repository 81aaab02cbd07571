import type { Plugin } from 'vite';
import type { CmsSite } from '../cms-site.ts';
import type { CmsOptions } from './cms.ts';

/**
 * Serves what the pages of the CMS are made from: `virtual:opd/cms` (for whom it is built), and the styles of the
 * public sites as a stylesheet (`virtual:opd/cms.css`) and as text (`virtual:opd/preview-styles`), and what shows entries as
 * these sites do (`virtual:opd/preview`).
 */
export function cmsModulePlugin(site: CmsSite, { styles, preview, previewStyles, accentCss }: CmsOptions): Plugin {
  const accent = `@layer tokens{${accentCss(site.regency.color)}}`;
  const modules: Readonly<Record<string, string>> = {
    'virtual:opd/cms': `export const site = ${JSON.stringify(site)};`,
    'virtual:opd/cms-styles': `import ${JSON.stringify(styles)};\nimport 'virtual:opd/cms-accent.css';`,
    'virtual:opd/cms-accent.css': accent,
    'virtual:opd/preview': `export { renderEntry } from ${JSON.stringify(preview)};`,
    'virtual:opd/app-accent.css': accentCss(site.regency.color, 'light'),
    'virtual:opd/preview-styles': `import css from ${JSON.stringify(previewStyles)};\nexport default css + ${JSON.stringify(accent)};`,
  };
  return {
    name: 'opd-cms',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? modules[id.slice(1)] : undefined),
  };
}
