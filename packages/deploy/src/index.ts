
export { DeployError } from './error.ts';
export { securityHeaders } from './headers/security-headers.ts';
export { nginxOptionsOf, renderNginxConfig } from './nginx/nginx-config.ts';
export { chooseTarget, type Environment, requireReal, withTarget } from './open-target.ts';
export { hostFiles, withRelease } from './release/make-release.ts';
export { type Manifest, manifestName, parseManifest, renderManifest } from './release/manifest.ts';
export { keptReleases, type ReleaseName, renderReleaseName } from './release/release-name.ts';
export type { StagedRelease } from './release/stage.ts';
export { cmsSlug, type SiteHost, siteHosts } from './site-host.ts';
export type { Published, RolledBack, SiteState, Target } from './target.ts';
export { readForbiddenPaths } from './verify/forbidden-paths.ts';
export { type Get, httpsGet } from './verify/http-get.ts';
export { type Difference, verifySite } from './verify/verify-site.ts';
