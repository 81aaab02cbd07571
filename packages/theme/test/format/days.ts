import fc from 'fast-check';

/** Any day that the content may name. */
export const anyDay = fc
  .date({ min: new Date('1945-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any local time of an event, `YYYY-MM-DDTHH:mm`. */
export const anyLocalTime = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16));
