import { opd } from '@opd/theme';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [opd(new URL(import.meta.url))] });
