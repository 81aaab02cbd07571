import { describe, expect, test } from 'vitest';
import { publicationMessage, rememberReview } from '../../src/commit/publication.ts';

describe('the message of the merge that publishes an entry', () => {
  test('names who looked at it', () => {
    rememberReview(1, { kind: 'reviewed', by: 'dinkes-pj' });
    expect(publicationMessage(1)).toBe('Diterbitkan lewat ruang operator.\n\nReviewed-by: dinkes-pj');
  });

  test('says that it still waits for that', () => {
    rememberReview(2, { kind: 'pending', reason: 'darurat' });
    expect(publicationMessage(2)).toBe('Diterbitkan lewat ruang operator.\n\nReview-pending: darurat');
  });

  test('says nothing of it where there is nobody else, and where nobody asked', () => {
    rememberReview(3, { kind: 'alone' });
    expect(publicationMessage(3)).toBe('Diterbitkan lewat ruang operator.');
    expect(publicationMessage(4)).toBe('Diterbitkan lewat ruang operator.');
  });

  test('begins with the title where the host writes none', () => {
    expect(publicationMessage(4, 'Dinkes, berita baru: Panen')).toBe(
      'Dinkes, berita baru: Panen (!4)\n\nDiterbitkan lewat ruang operator.',
    );
  });
});
