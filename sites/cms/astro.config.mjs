import { cms } from '@opd/cms';
import { accentCss } from '@opd/theme';
import { defineConfig } from 'astro/config';

const theme = { styles: '@opd/theme/styles.css', previewStyles: '@opd/theme/preview-styles', accentCss };

export default defineConfig({ integrations: [cms(new URL(import.meta.url), theme)] });
