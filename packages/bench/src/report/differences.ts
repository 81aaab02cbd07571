/** What is not equal between the tools, in words: whoever reads the figures must know it. */
export const differences: readonly string[] = [
  'Situs OPD checks all content first, photos and their descriptions included, and stops at a mistake. No peer does.',
  'Situs OPD makes more for each site: pages by topic and year, services, performance and others that stay empty here, a share image for each entry, a calendar, a JSON feed, a data catalogue, and every photo once more as the home page and the list need it. The tables count all of it; the peers make the home page, the entries, the list in pages of twelve, the feed of the fifty newest and a site map (Hugo also robots.txt).',
  'All peers make the widths that the pages of Situs OPD name in their `srcset`, as WebP. "Astro, its own widths" makes those that Astro chooses for the same layouts: more of them, up to twice the width.',
  'The quality of each peer is the one at which a sample of photos is as like its originals as those of Situs OPD, measured by SSIM against the original resized with Lanczos 3. sharp resizes with Lanczos 3 as well, and Hugo was told to.',
  'Situs OPD finds out by itself which sites a change touches (Turborepo) and is always asked to build all. Peers are told which site has changed, and build only that one; several sites they build as many at a time as the machine has processors. Nothing keeps anybody from running them under Turborepo too.',
  "Peers are run once for a build, as on a server. Their watching servers (`hugo server`, `astro dev`, `eleventy --serve`) are not measured; the rows of Situs OPD's preview are those of the command that operators and developers leave running.",
  "The portal of the regency, which gathers from all sites, and the operators' room are left out: no peer has their like.",
  'Caches in the memory of the operating system are warm for all.',
];
