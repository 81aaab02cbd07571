import { widgetNames } from '../../src/config/widget-names.ts';
import { leaveOut } from '../../src/integration/leave-out.ts';
import { leftOutModules } from '../../src/integration/left-out.ts';
import { runBundled } from '../bundled.ts';

/** Decap's widgets that describe their own options. */
const described = ['datetime', 'list', 'number', 'object', 'richtext', 'select'];

interface DecapSchema {
  /** @throws Error that names every mistake. */
  readonly validateConfig: (config: unknown) => void;
  readonly registerWidget: (widget: object) => void;
  readonly schemas: Readonly<Record<string, object>>;
}

const core = 'decap-cms-core/dist/esm';
const { validateConfig, registerWidget, schemas } = await runBundled<DecapSchema>(
  [
    `export { validateConfig } from '${core}/constants/configSchema.js';`,
    `export { registerWidget } from '${core}/lib/registry.js';`,
    ...described.map((name) => `import ${name} from 'decap-cms-widget-${name}/dist/esm/schema.js';`),
    `export const schemas = { ${described.join(', ')} };`,
  ].join('\n'),
  [leaveOut(leftOutModules.filter(({ file }) => !file.endsWith('/configSchema.js')))],
);
// Ours of the same name stand for Decap's: what those demand, the configuration must meet.
for (const name of Object.values(widgetNames))
  registerWidget({ name, controlComponent: () => null, schema: schemas[name] });

/** What Decap would refuse in a configuration, one line for each mistake; nothing when it is right. */
export function decapComplaints(config: unknown): string[] {
  try {
    validateConfig(config);
    return [];
  } catch (error) {
    return String(error).split('\n');
  }
}
