import { type ContentType, contentTypes, isTypeName, type TypeName } from '@opd/schema';

/** Name of the content type of a collection. @param opd folder of the OPD. @throws Error when it has none. */
export function typeNameOf(opd: string, collection: string): TypeName {
  const name = collection.slice(opd.length + 1);
  if (!isTypeName(name)) throw new Error(`The collection ${collection} has no content type.`);
  return name;
}

/** The content type of a collection. @param opd folder of the OPD. @throws Error when it has none. */
export function typeOf(opd: string, collection: string): ContentType {
  return contentTypes[typeNameOf(opd, collection)];
}
