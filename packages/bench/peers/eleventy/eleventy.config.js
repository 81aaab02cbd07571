import { readFileSync } from 'node:fs';
import { eleventyImageTransformPlugin } from '@11ty/eleventy-img';
import { feedPlugin } from '@11ty/eleventy-plugin-rss';

const settings = JSON.parse(readFileSync(new URL('settings.json', import.meta.url), 'utf8'));

export default function (eleventyConfig) {
  eleventyConfig.addGlobalData('settings', settings);
  eleventyConfig.addPassthroughCopy({ public: '/' });
  eleventyConfig.addFilter('day', (date) => date.toISOString().slice(0, 10));
  eleventyConfig.addFilter('dayInWords', (date) =>
    date.toLocaleDateString('id', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  );

  eleventyConfig.addPlugin(eleventyImageTransformPlugin, {
    formats: ['webp'],
    urlPath: '/img/',
    sharpWebpOptions: { quality: settings.quality },
    htmlOptions: { imgAttributes: { decoding: 'async' } },
  });

  eleventyConfig.addPlugin(feedPlugin, {
    type: 'rss',
    outputPath: '/rss.xml',
    collection: { name: 'berita', limit: 50 },
    metadata: {
      language: 'id',
      title: settings.title,
      subtitle: settings.title,
      base: settings.site,
      author: { name: settings.title },
    },
  });

  return { dir: { input: 'content', includes: '../_includes', data: '../_data' } };
}
