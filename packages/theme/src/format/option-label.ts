import type { Field } from '@opd/schema';

/**
 * The Indonesian label of a stored value, read from the field that defines it, so that no second list of labels exists.
 * @param field a `select` field, or one whose `item` is.
 * @param value the stored value; returned itself when the field does not know it.
 * @example optionLabel(contentTypes.klarifikasi.fields.verdict, 'hoaks') // 'Hoaks'
 */
export function optionLabel(field: Field | undefined, value: string): string {
  const options = field?.options ?? field?.item?.options ?? [];
  return options.find((option) => option.value === value)?.label ?? value;
}
