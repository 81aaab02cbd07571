import { mayWrite, today } from '../review/may-write.ts';
import { showMessage } from './message.ts';
import type { CmsPage } from './page.ts';
import { signedInAccount, whenStoreChanges } from './store.ts';

/** Shows a message instead of the editor to whoever signs in with an account that holds no term at this OPD. */
export function admitWritersOnly({ opd, administrators }: Pick<CmsPage, 'opd' | 'administrators'>): void {
  const stop = whenStoreChanges(() => {
    const account = signedInAccount();
    if (account === undefined) return;
    stop();
    if (mayWrite(account, [...opd.terms, ...administrators], today())) return;
    showMessage('Akun ini tidak bertugas di sini', [
      `Akun "${account}" tidak tercatat sebagai operator ${opd.name} yang sedang bertugas, jadi penyunting tidak dibuka.`,
      'Bila Anda baru menggantikan operator lama, minta pengelola di Dinas Kominfo mencatat serah terimanya lebih dahulu. Caranya ada di panduan: Menyerahkan akun.',
    ]);
  });
}
