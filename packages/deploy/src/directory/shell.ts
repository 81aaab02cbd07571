/** What a script said. */
export interface ShellAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What went over the line. */
export interface Sent {
  readonly files: number;
  readonly bytes: number;
}

/** A machine with a POSIX shell: this one, or one behind SSH. Injected, so that tests can break it off anywhere. */
export interface Shell {
  /**
   * Runs a script there.
   * @param args its `$1`, `$2`, …
   */
  readonly run: (script: string, args: readonly string[]) => Promise<ShellAnswer>;
  /**
   * Makes a folder there the same as one here.
   * @param folder absolute path here.
   * @param destination absolute path there.
   * @param alike folders there, relative to the destination, whose files are taken instead of sending them.
   * @throws DeployError when the line breaks.
   */
  readonly send: (folder: string, destination: string, alike: readonly string[]) => Promise<Sent>;
}
