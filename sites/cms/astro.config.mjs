import { cms } from '@opd/cms';
import { accentCss } from '@opd/theme';
import { previewPlugin } from '@opd/theme/preview-plugin';
import { defineConfig } from 'astro/config';

const theme = {
  styles: '@opd/theme/styles.css',
  preview: '@opd/theme/preview',
  previewPlugin: previewPlugin(),
  previewStyles: '@opd/theme/preview-styles',
  accentCss,
};

export default defineConfig({ integrations: [cms(new URL(import.meta.url), theme)] });
