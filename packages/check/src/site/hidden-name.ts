/**
 * Tells whether a name is hidden: with a leading dot, as systems and servers hide their own (`.htaccess`, `.env`, `.git`),
 * or `node_modules`, into which nobody looks.
 */
export function isHiddenName(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Tells whether a file is hidden or lies in a hidden folder. @param path with `/`. */
export function isHiddenPath(path: string): boolean {
  return path.split('/').some(isHiddenName);
}
