/** An entry's file is broken where its fields are. The message is for operators. */
export class UnreadableEntry extends Error {
  override readonly name = 'UnreadableEntry';
  /** Line of the file, from 1. */
  readonly line: number;

  /** @param message what is wrong. @param help how to mend it, both in Indonesian. */
  constructor(message: string, help: string, line: number) {
    super(`Isian tulisan ini tidak dapat dibaca pada baris ${line}. ${message} ${help}`);
    this.line = line;
  }
}
