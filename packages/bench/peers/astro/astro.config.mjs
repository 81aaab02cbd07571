import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import settings from './src/settings.json' with { type: 'json' };

export default defineConfig({
  site: settings.site,
  integrations: [mdx(), sitemap()],
  image: { layout: 'constrained', responsiveStyles: true },
});
