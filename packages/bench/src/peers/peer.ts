import type { RegencyEntry } from '../regency/regency.ts';
import type { PeerSettings, ToolDescription, ToolName } from '../tools/tool.ts';

/** A file to write into a project. */
export interface ProjectFile {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
}

/** Another tool that builds the same regency: one project for each site, from the templates in `peers/`. */
export interface Peer extends ToolDescription {
  /** Folder under `peers/` of this package. */
  readonly template: string;
  /** Packages that the project imports; they are linked into its `node_modules/`. */
  readonly packages: readonly string[];
  /** What it is run with. @throws Error when it is not installed. */
  readonly program: () => { readonly command: string; readonly args: readonly string[] };
  /** @throws Error when it is not installed. */
  readonly version: () => string;
  /** Paths in a project, from its folder. */
  readonly paths: {
    readonly output: string;
    /** Holds one folder for each entry. */
    readonly entries: string;
    /** Ends every page; has a `</footer>`. */
    readonly footer: string;
    /** Where the style sheet goes, `peers/style.css`, the same for all. */
    readonly styleSheet: string;
    /** What builds leave behind, beside the output. */
    readonly caches: readonly string[];
  };
  /** The settings of a site, in the tool's own format. */
  readonly settingsFiles: (site: string, settings: PeerSettings) => readonly ProjectFile[];
  /** Fields of an entry, in the tool's own names. */
  readonly fields: (entry: RegencyEntry) => Readonly<Record<string, string>>;
  /** Another peer whose quality is this one's too, since both have the same encoder. */
  readonly sameQualityAs?: ToolName;
}
