import rss from '@astrojs/rss';
import { newestPosts } from '../posts';
import settings from '../settings.json';

export async function GET(context) {
  const posts = await newestPosts();
  return rss({
    title: settings.title,
    description: settings.title,
    site: context.site,
    items: posts.slice(0, 50).map(({ id, data }) => ({
      title: data.title,
      description: data.description,
      pubDate: data.pubDate,
      link: `/berita/${id}/`,
    })),
  });
}
