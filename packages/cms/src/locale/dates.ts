import dayjs from 'dayjs';
import 'dayjs/locale/id.js';

/**
 * Has Decap write dates in Indonesian ("24 November"): on the cards of the workflow and where a summary says
 * `{{tanggal | date('D MMMM YYYY')}}`. Decap formats with the one dayjs of the bundle, in its global locale; what is
 * stored does not change, as its formats have digits only. Inputs of dates are the browser's own, in its language.
 */
export function setIndonesianDates(): void {
  dayjs.locale('id');
}
