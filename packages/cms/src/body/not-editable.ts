/** An entry holds something that the CMS would lose. The message is for operators. */
export class NotEditable extends Error {
  override readonly name = 'NotEditable';
  /** Line of the file, from 1. */
  readonly line: number;

  /** @param what in Indonesian, as it goes on after "Tulisan ini memuat". */
  constructor(what: string, line: number) {
    super(
      `Tulisan ini memuat ${what} pada baris ${line} yang tidak dapat disunting di sini. Mintalah pengelola repositori mengubahnya; isinya tetap utuh.`,
    );
    this.line = line;
  }
}
