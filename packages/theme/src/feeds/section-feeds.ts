/** A feed that goes with a section of the site. */
interface SectionFeed {
  /** Its pages begin so. */
  readonly section: string;
  readonly path: string;
  /** Media type. */
  readonly type: string;
  readonly title: string;
}

/** Feeds of sections, which their pages name so that readers and calendars find them. */
export const sectionFeeds: readonly SectionFeed[] = [
  { section: '/klarifikasi/', path: '/klarifikasi/rss.xml', type: 'application/rss+xml', title: 'Klarifikasi' },
  { section: '/klarifikasi/', path: '/klarifikasi/feed.json', type: 'application/feed+json', title: 'Klarifikasi' },
  { section: '/agenda/', path: '/agenda/kalender.ics', type: 'text/calendar', title: 'Agenda' },
];
