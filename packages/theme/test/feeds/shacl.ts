import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

/** The triples of a JSON-LD document, which brings its own context. */
export async function triplesOf(jsonLd: string): Promise<Store> {
  const store = new Store();
  const parser = new JsonLdParser({ strictValues: true, validateValueIndexes: true });
  for await (const quad of Readable.from([jsonLd]).pipe(parser)) store.add(quad);
  return store;
}

/** What SHACL shapes in Turtle say of a JSON-LD document, a line for each violation. */
export async function violations(jsonLd: string, shapes: URL): Promise<string[]> {
  const rules = new Store(new Parser().parse(await readFile(shapes, 'utf8')));
  const report = await new Validator(rules).validate(await triplesOf(jsonLd));
  return report.results.map(
    ({ focusNode, path, message }) =>
      `${focusNode?.value} ${path?.value}: ${message.map(({ value }) => value).join(' ')}`,
  );
}
