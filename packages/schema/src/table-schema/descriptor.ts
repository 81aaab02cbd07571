import type { TableColumn } from '../fields/table-column.ts';
import { columnType } from './column-types.ts';

/** A field of a Table Schema. `unit` and `codeList` are properties of our own, which the standard allows. */
export interface TableSchemaField {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly pattern?: string };
  readonly unit?: string;
  readonly codeList?: string;
}

/** The description of a table for machines. */
export interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly TableSchemaField[];
  readonly missingValues: readonly string[];
}

/**
 * The columns of a dataset as a Frictionless Table Schema, to be published beside its CSV file.
 * Source: datapackage.org/standard/table-schema (version 2, readable by version 1).
 */
export function tableSchema(columns: readonly TableColumn[]): TableSchema {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(schemaField),
    missingValues: [''],
  };
}

function schemaField({ name, type, definition, measure, codeList, required, unique }: TableColumn): TableSchemaField {
  const { standard } = columnType(type);
  const constraints = {
    ...('constraints' in standard ? standard.constraints : {}),
    ...(required ? { required } : {}),
    ...(unique ? { unique } : {}),
  };
  return {
    name,
    ...standard,
    description: definition,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(measure === undefined ? {} : { unit: measure }),
    ...(codeList === undefined ? {} : { codeList }),
  };
}
