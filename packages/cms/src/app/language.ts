import { setIndonesianDates } from '../locale/dates.ts';
import { id } from '../locale/id.ts';
import { cms } from './decap.ts';

/** Makes Decap speak Indonesian; what is hard-coded in it is translated when the app is built. */
export function speakIndonesian(): void {
  setIndonesianDates();
  cms.registerLocale('id', id);
}
