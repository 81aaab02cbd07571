import { rememberReview } from '../commit/publication.ts';
import type { HostedBackend } from '../config/backend.ts';
import { draftChange } from '../review/draft-change.ts';
import { mayPublish } from '../review/may-publish.ts';
import { today } from '../review/may-write.ts';
import { plainValue } from '../widgets/plain-value.ts';
import { typeNameOf } from './collection-type.ts';
import { cms } from './decap.ts';
import type { CmsPage } from './page.ts';
import { Refusal } from './refusal.ts';
import { hostApi, notify, signedInAccount } from './store.ts';

/**
 * Lets a text be published only by somebody who did not write it, see `mayPublish`, and says to the Git host, too, that
 * this person has looked at it. The repository's rules stay the wall: what they refuse, no page can allow.
 */
export function requireSecondPerson({ opd, administrators }: CmsPage, kind: HostedBackend): void {
  let unseen = false;
  cms.registerEventListener({
    name: 'prePublish',
    handler: async ({ entry }) => {
      const account = signedInAccount();
      if (account === undefined) throw new Refusal('Masuk lebih dahulu, lalu terbitkan lagi.');
      const collection = String(entry.get('collection'));
      const change = await draftChange(kind, hostApi(), { collection, slug: String(entry.get('slug')) });
      const verdict = mayPublish({
        account,
        author: change.author,
        terms: opd.terms,
        administrators,
        day: today(),
        type: typeNameOf(opd.slug, collection),
        data: Object(plainValue(entry.get('data'))),
      });
      if (!verdict.allowed) throw new Refusal(verdict.reason);
      rememberReview(change.number, verdict.review);
      // Whoever publishes another's text approves of it. A host that takes no approval of this account says so itself
      // when it merges, if it asks for one at all.
      if (verdict.review.kind === 'reviewed') await change.approve().catch((error: unknown) => console.warn(error));
      unseen = verdict.review.kind === 'pending';
    },
  });
  cms.registerEventListener({
    name: 'postPublish',
    handler: () => {
      if (unseen)
        notify('Terbit tanpa menunggu orang kedua, dan tercatat begitu. Minta rekan membacanya hari ini.', 'info');
    },
  });
  cms.registerEventListener({
    name: 'preUnpublish',
    handler: () => {
      throw new Refusal(
        'Tulisan yang sudah terbit tidak ditarik atau dihapus langsung, sebab itu pun diperiksa orang kedua. Buka tulisannya, centang Draf, simpan, lalu minta rekan menerbitkannya. Untuk menghapusnya selamanya, hubungi pengelola situs.',
      );
    },
  });
}
