import { z } from 'zod';
import { OpdError } from '../error.ts';
import { parseJson } from '../io/parse-json.ts';

const severities = ['critical', 'high', 'moderate', 'low', 'info'] as const;

/** A known weakness of an installed package. */
export interface Advisory {
  readonly name: string;
  readonly severity: (typeof severities)[number];
  readonly title: string;
  readonly url: string;
  /** `npm audit fix` mends it. */
  readonly isMendable: boolean;
}

const viaSchema = z.object({ title: z.string(), url: z.string(), severity: z.enum(severities) });
const auditSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ via: z.array(z.union([z.string(), viaSchema])), fixAvailable: z.unknown() }),
  ),
});

/**
 * Reads what `npm audit --json` prints (docs.npmjs.com/cli/v11/commands/npm-audit), worst first; a package that is weak
 * only through another one is not listed.
 * @throws OpdError when npm did not get an answer, with its words.
 */
export function readAdvisories(audit: string): Advisory[] {
  const json = parseJson(audit);
  const parsed = auditSchema.safeParse(json);
  if (!parsed.success) {
    const { data } = z.object({ message: z.string() }).safeParse(json);
    throw new OpdError(
      `npm audit gave no answer${data ? `: ${data.message}` : '.'}`,
      'Is the registry reachable, and does it keep advisories? A mirror may not.',
    );
  }
  return Object.entries(parsed.data.vulnerabilities)
    .flatMap(([name, { via, fixAvailable }]) =>
      via.flatMap((cause) =>
        typeof cause === 'string' ? [] : [{ name, isMendable: fixAvailable !== false, ...cause }],
      ),
    )
    .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}

/** Those that must be mended before anything else is merged. */
export function isGrave({ severity }: Advisory): boolean {
  return severity === 'critical' || severity === 'high';
}
