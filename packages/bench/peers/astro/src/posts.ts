import { getCollection } from 'astro:content';

/** News, newest first. */
export async function newestPosts() {
  const posts = await getCollection('berita');
  return posts.sort((a, b) => b.data.pubDate.valueOf() - a.data.pubDate.valueOf());
}
