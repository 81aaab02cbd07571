/** A module of a package that is replaced in the bundle, since nothing here uses what it does. */
export interface LeftOut {
  /** Name of the package and path inside it, of the file that is bundled. */
  readonly file: string;
  /** Module that stands in for it, with the same exports. */
  readonly code: string;
}

/** A package as some other package imports it. */
export interface LeftOutImport {
  readonly from: string;
  readonly imports: string;
  readonly code: string;
}

const unused = (what: string): string => `() => { throw new Error('${what} is left out of this bundle.'); }`;
const formatter = (what: string): string => `{ fromFile: ${unused(what)}, toFile: ${unused(what)} }`;

/** What of Decap no operator ever meets. A test compares the exports, so that a newer Decap is looked through again. */
export const leftOutModules: readonly LeftOut[] = [
  {
    // Compiles a JSON schema with `new Function`, for which the page would need `unsafe-eval`. A test runs the same
    // check over the configuration of every OPD and kind of hosting instead.
    file: 'decap-cms-core/dist/esm/constants/configSchema.js',
    code: 'export function validateConfig() {}',
  },
  {
    // Every collection has a format of ours, see `app/formats.ts`: no gray-matter, js-yaml, esprima.
    file: 'decap-cms-core/dist/esm/formats/frontmatter.js',
    code: `export class FrontmatterFormatter {}
      export const FrontmatterInfer = ${formatter('Frontmatter')};
      export const frontmatterYAML = () => FrontmatterInfer;
      export const frontmatterTOML = () => FrontmatterInfer;
      export const frontmatterJSON = () => FrontmatterInfer;
      export const getFormatOpts = ${unused('Frontmatter')};`,
  },
  { file: 'decap-cms-core/dist/esm/formats/toml.js', code: `export default ${formatter('TOML')};` },
  { file: 'decap-cms-core/dist/esm/formats/yaml.js', code: `export default ${formatter('YAML')};` },
  // Provides `Buffer` to gray-matter and TOML.
  { file: 'decap-cms-core/dist/esm/lib/polyfill.js', code: '' },
  // Its button is gone, see `mends.ts`, and no widget of ours opens it.
  { file: 'decap-cms-core/dist/esm/components/MediaLibrary/MediaLibrary.js', code: 'export default () => null;' },
  // The REST interface is used; with GraphQL goes Apollo.
  { file: 'decap-cms-backend-github/dist/esm/GraphQLAPI.js', code: 'export default class {}' },
  {
    file: 'decap-cms-backend-gitlab/dist/esm/queries.js',
    code: `export const files = undefined; export const blobs = undefined; export const lastCommits = ${unused('GraphQL')};`,
  },
  {
    // `media_processing` is off: our photo widget makes photos small with the browser's own encoder.
    file: '@jsquash/webp/index.js',
    code: `export const encode = ${unused('WebP')}; export const decode = encode;`,
  },
  {
    // Components of a text become HTML for the preview; nothing is streamed.
    file: 'react-dom/server.browser.js',
    code: `import legacy from './cjs/react-dom-server-legacy.browser.production.js';
      export const { version, renderToString, renderToStaticMarkup } = legacy;
      export const renderToReadableStream = ${unused('Streaming')};
      export const resume = renderToReadableStream;
      export default legacy;`,
  },
];

const noApollo = `class Unused {} export const ApolloClient = Unused; export const InMemoryCache = Unused;
  export const IntrospectionFragmentMatcher = Unused; export const createHttpLink = ${unused('Apollo')};
  export const setContext = createHttpLink;`;

/** Whole packages that one package of Decap imports for something that is not used. */
export const leftOutImports: readonly LeftOutImport[] = [
  ...['apollo-client', 'apollo-cache-inmemory', 'apollo-link-http', 'apollo-link-context'].map((imports) => ({
    from: 'decap-cms-backend-gitlab',
    imports,
    code: noApollo,
  })),
  {
    // Reads `config.yml`, which there is none of, and writes the configuration into a report to Decap's makers.
    from: 'decap-cms-core',
    imports: 'yaml',
    code: `export default { parse: ${unused('YAML')}, stringify: (value) => JSON.stringify(value, null, 2) };`,
  },
  {
    // Four functions, for which all of lodash would come a second time.
    from: 'decap-cms-lib-util',
    imports: 'lodash/fp',
    code: `export const map = (change) => (list) => list.map((item) => change(item));
      export const filter = (test) => (list) => list.filter((item) => test(item));
      export const fromPairs = (pairs) => Object.fromEntries(pairs);
      export const flow = (steps) => (value) => steps.reduce((result, step) => step(result), value);`,
  },
];
