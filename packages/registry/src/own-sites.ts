/** Folder of the regency's own site, which is not an OPD. */
export const portalSlug = 'portal';

/** Folder under `sites/` of the operators' CMS, and its subdomain. It is built and served, but is no website of an OPD. */
export const cmsSlug = 'cms';
