export { syncSites } from '../commands/sync.ts';
export { linkInstalled } from './link-installed.ts';
export { planLockfile, type WorkspaceManifest } from './lockfile.ts';
export { writeLockfile } from './workspaces.ts';
