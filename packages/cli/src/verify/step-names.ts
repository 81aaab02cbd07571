/** Names of the parts of `npm test`, in the order from quick to slow. */
export const stepNames = ['lint', 'types', 'boundaries', 'unit', 'build', 'e2e'] as const;

/** Name of a part of `npm test`. */
export type StepName = (typeof stepNames)[number];
