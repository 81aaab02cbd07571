import type { ReleaseName } from './release/release-name.ts';
import type { StagedRelease } from './release/stage.ts';

/** What stands on a target for a site. */
export interface SiteState {
  /** What visitors see; nothing before the first deploy. */
  readonly current?: ReleaseName | undefined;
  /** Everything that is kept, the oldest first. */
  readonly releases: readonly ReleaseName[];
}

/** How a deploy ended. */
export interface Published {
  readonly release: ReleaseName;
  /** Was on display already: nothing was sent or changed. */
  readonly unchanged: boolean;
  /** Files that went over the line; the others were there. */
  readonly filesSent: number;
  readonly bytesSent: number;
}

/** A place that sites are put onto. A release is there whole, or visitors do not see it. */
export interface Target {
  readonly name: string;
  /** What stands there for a site. */
  readonly state: (site: string) => Promise<SiteState>;
  /**
   * Puts a release there and shows it to visitors at once, unless somebody else did so in the meantime.
   * @throws DeployError; visitors then see what they saw before.
   */
  readonly publish: (release: StagedRelease) => Promise<Published>;
  /**
   * Shows an earlier release again.
   * @param to what it holds; the one before the present one by default.
   * @throws DeployError when there is none.
   */
  readonly rollBack: (site: string, to?: string) => Promise<RolledBack>;
}

/** From what to what visitors were led back. */
export interface RolledBack {
  readonly from: ReleaseName;
  readonly to: ReleaseName;
}
