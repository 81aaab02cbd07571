/**
 * The newest year whose report on requests for information must be there: the last one from 1 April on, before that the
 * one before it. Source: PerKI 1/2021 art. 56, three months after the budget year.
 * @param today `YYYY-MM-DD`.
 */
export function dueReportYear(today: string): number {
  const year = Number(today.slice(0, 4));
  return today.slice(5) > '03-31' ? year - 1 : year - 2;
}
