/** How grave an emergency is, the gravest first: the levels that BMKG and PVMBG use in their warnings. */
export const alertSeverities = [
  { value: 'awas', label: 'Awas' },
  { value: 'siaga', label: 'Siaga' },
  { value: 'waspada', label: 'Waspada' },
] as const;

/** Where an emergency is shown beside the portal. */
export const alertScopes = [
  { value: 'kantor-ini', label: 'Situs kantor ini' },
  { value: 'kantor-tertentu', label: 'Situs kantor ini dan kantor tertentu' },
  { value: 'semua', label: 'Semua situs' },
] as const;

/** The fields of an emergency that decide where it is shown. */
export interface AlertReach {
  readonly scope?: (typeof alertScopes)[number]['value'] | undefined;
  /** Folders of the OPDs, of scope `kantor-tertentu`. */
  readonly sites: readonly string[];
}

/** Tells whether an emergency is meant for the site of an OPD other than the one that raised it. */
export function reachesSite({ scope, sites }: AlertReach, slug: string): boolean {
  return scope === 'semua' || (scope === 'kantor-tertentu' && sites.includes(slug));
}

/** Rank of an emergency, 0 for the gravest; one without a severity counts as `siaga`. */
export function alertRank({ severity = 'siaga' }: { readonly severity?: string | undefined }): number {
  return alertSeverities.findIndex(({ value }) => value === severity);
}

/** The reach of an emergency as frontmatter says, valid or not; nothing of what is no emergency. */
export function alertReachOf(frontmatter: unknown): AlertReach | undefined {
  const emergency = valueIn(frontmatter, 'emergency');
  if (typeof emergency !== 'object' || emergency === null) return undefined;
  const scope = alertScopes.find(({ value }) => value === valueIn(emergency, 'scope'))?.value;
  const sites = valueIn(emergency, 'sites');
  return { scope, sites: Array.isArray(sites) ? sites.filter((site) => typeof site === 'string') : [] };
}

function valueIn(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;
}
