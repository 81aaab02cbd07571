import { defineConfig, fontProviders } from 'astro/config';

const atkinson = (file, weight) => ({
  src: [`./src/assets/fonts/${file}.woff`],
  weight,
  style: 'normal',
  display: 'swap',
});

export default defineConfig({
  site: 'https://example.com',
  image: { layout: 'constrained', responsiveStyles: true },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson',
      cssVariable: '--font-atkinson',
      fallbacks: ['sans-serif'],
      options: { variants: [atkinson('atkinson-regular', 400), atkinson('atkinson-bold', 700)] },
    },
  ],
});
