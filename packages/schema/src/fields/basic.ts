import { z } from 'zod';
import {
  emptyToUndefined,
  type Field,
  type FieldRule,
  type Fields,
  type FieldText,
  fieldsToZod,
  type Option,
  type ValueOf,
} from '../field.ts';

/** A number; `integer` refuses fractions. */
export function number(options: FieldText & { min?: number; max?: number; integer?: boolean }): Field<number> {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER, integer = false } = options;
  const base = integer ? z.int() : z.number();
  return {
    kind: 'number',
    required: true,
    ...options,
    toZod: () => z.preprocess(emptyToUndefined, base.min(min).max(max)),
  };
}

/** A yes or no; absent means no. */
export function boolean(options: FieldText): Field<boolean> {
  return {
    kind: 'boolean',
    required: false,
    initial: false,
    ...options,
    toZod: () => z.preprocess((value) => value ?? false, z.boolean()),
  };
}

/** One of a few values, each with an Indonesian label. */
export function select<const V extends string>(
  options: FieldText & { options: readonly Option<V>[]; initial?: V },
): Field<V> {
  const values = options.options.map((option) => option.value);
  return { kind: 'select', required: true, ...options, toZod: () => z.preprocess(emptyToUndefined, z.enum(values)) };
}

/** Several values of one field. With `min` above 0 it must not be empty; absent means empty. */
export function list<Item>(options: FieldText & { item: Field<Item>; min?: number; max?: number }): Field<Item[]> {
  const { item, min = 0, max } = options;
  return {
    kind: 'list',
    ...options,
    required: min > 0,
    toZod: (context) => {
      const items = z.array(item.toZod(context)).min(min);
      return z.preprocess((value) => value ?? [], max === undefined ? items : items.max(max));
    },
  };
}

/** A group of fields. */
export function object<F extends Fields>(
  options: FieldText & { fields: F; rules?: readonly FieldRule[] },
): Field<ValueOf<F>> {
  return {
    kind: 'object',
    required: true,
    ...options,
    toZod: (context) => fieldsToZod(options.fields, context, options.rules),
  };
}
