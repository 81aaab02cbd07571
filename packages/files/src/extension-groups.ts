/** Files that are not published as they are, by what they hold. */
export type ExtensionGroup = 'pictures' | 'writings' | 'sheets' | 'archives' | 'recordings';

/** Extensions of such files. What to do with them instead is said where they are refused. */
const extensionGroups: ReadonlyMap<ExtensionGroup, readonly string[]> = new Map([
  ['pictures', ['svg', 'gif', 'bmp', 'tif', 'tiff', 'heic', 'heif', 'jfif', 'psd', 'ai', 'eps']],
  ['writings', ['doc', 'docm', 'dot', 'dotx', 'rtf', 'ppt', 'pptx', 'pps', 'ppsx', 'odp', 'pages']],
  ['sheets', ['xls', 'xlsm', 'xlsb', 'xlt', 'numbers', 'tsv']],
  ['archives', ['rar', '7z', 'gz', 'tgz', 'tar', 'bz2', 'xz']],
  ['recordings', ['mp4', 'mov', 'avi', 'mkv', 'webm', '3gp', 'mp3', 'wav', 'm4a', 'aac', 'ogg']],
]);

/** The group of an extension, which is given in small letters. */
export function groupOfExtension(extension: string): ExtensionGroup | undefined {
  for (const [group, extensions] of extensionGroups) if (extensions.includes(extension)) return group;
  return undefined;
}
