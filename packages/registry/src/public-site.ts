import type { RegisteredOpd } from './load.ts';
import type { Opd } from './opd.ts';
import type { Regency } from './regency.ts';

/** The regency as far as visitors are concerned: without those who administer the sites, and without its own workings. */
export type PublicRegency = Omit<
  Regency,
  'administratorTeam' | 'administrators' | 'gitHosting' | 'operatorsRequiredFrom'
>;

/** The regency as pages may know it. */
export function publicRegency(regency: Regency): PublicRegency {
  const { administratorTeam: _t, administrators: _a, gitHosting: _g, operatorsRequiredFrom: _o, ...shown } = regency;
  return shown;
}

/** The OPD as pages may know it: operators come and go, and no page may change because of it. */
export function publicOpd({ operators: _, ...opd }: RegisteredOpd): Opd {
  return opd;
}

/** For whom and when something that is not published yet is shown. */
export interface PreviewPlace {
  readonly opd: Opd;
  readonly regency: PublicRegency;
  /** Public origin of the OPD's site, without a final slash. */
  readonly origin: string;
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
}
