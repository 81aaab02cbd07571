import { cmsSlug, portalSlug } from '@opd/registry';

/** May an OPD's folder be called so? The portal and the operators' room have theirs already. */
export function isSlug(text: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(text) && text !== portalSlug && text !== cmsSlug;
}
