/** What is not equal between the pages, in words: whoever reads the figures must know it. */
export const differences: readonly string[] = [
  'All have the same words and the same twelve photographs, cut to 3:2 from wallpapers that Debian packages. Situs OPD keeps them as WebP of 2,048 pixels, as its editor makes them; the peers get the JPEG of the same width.',
  'The tables of every kind of page are of the example content of this repository, whose photos are drawings and lighter than photographs; the tables beside the peers are of photographs.',
  'Each tool makes its photos as it does by default: Situs OPD and Astro make WebP. The GOV.UK Design System has no photos of its own; it gets JPEG of quality 80 in three widths. Qualities are not made equal here: `npm run bench` compares that.',
  'The pages say the same, but differ in what stands around the text. Those of Situs OPD have breadcrumbs, a footer with contacts and duties, notices, topics and structured data. The Astro template shows a large photo for each of its news; GOV.UK lists have no photos.',
  'A service is a type of its own in Situs OPD, with time and fee at a glance. For the others it is a page of text with the same requirements, steps and legal bases.',
  'The Astro blog is the official template. Its pages have no description of photos (`alt=""`), which Lighthouse takes for decoration and costs no points.',
  'GOV.UK Frontend is used whole, as its page of instructions says: all components, its script, its fonts.',
  'There is no WordPress among the peers yet: a page imitated from its markup would prove nothing.',
  'Everything is served by the same server on this machine: Brotli of the highest quality, HTTP/1.1. There is no TLS, since no browser trusts a certificate made for a test: Lighthouse exempts `localhost` from its audits of HTTPS, so whether a real server redirects to HTTPS is not judged here. HTTP/2 would help pages with many requests more than those with few; Lighthouse simulates the network and does not see it in its points.',
  'The page of a wrong address (404) is left out: it asks search engines to stay away, which Lighthouse counts against any page, and rightly does so.',
];
