/**
 * One page of every kind: of those whose addresses differ only in the name of an entry, a page, a year or a topic. Made
 * from the files, so that no kind is forgotten.
 * @param files paths of the served files.
 * @param opds folders of OPDs, which the operators' room has a page for each of.
 * @returns their addresses.
 */
export function pageKinds(files: ReadonlyMap<string, string>, opds: ReadonlySet<string>): string[] {
  const pages = [...files.keys()].filter((file) => /(?:^|\/)index\.html$/.test(file));
  const kinds = Map.groupBy(pages, (file) => {
    const [first = '', second, ...rest] = file.split('/').slice(0, -1);
    const folder = second === undefined || rest.length > 0 ? second : '*';
    return [opds.has(first) ? '*' : first, folder, ...rest.map(() => '*')].join('/');
  });
  return [...kinds.values()].flatMap((same) => same.slice(0, 1)).map((file) => `/${file.replace(/index\.html$/, '')}`);
}
