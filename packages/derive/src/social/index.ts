export type { Caption } from './caption.ts';
export { type Channel, channels } from './channels.ts';
export { archiveFile, type FeedKit, platformName, socialFeed } from './feed.ts';
export { type SharedEntry, type SocialKit, socialKit } from './kit.ts';
export { type ShareSize, type ShareSizeName, shareFile, shareSizes } from './share-sizes.ts';
