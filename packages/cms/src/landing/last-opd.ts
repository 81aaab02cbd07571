const key = 'opd-terakhir';

/** Remembers on this device which OPD was opened, for the landing page. */
export function rememberOpd(slug: string): void {
  try {
    localStorage.setItem(key, slug);
  } catch {
    // Storage may be full or forbidden; it is a convenience only.
  }
}

/** The OPD that was opened last on this device. */
export function lastOpd(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
