export { hasSite, siteOrigin } from './address.ts';
export {
  type Loaded,
  listOpdSlugs,
  loadOpd,
  loadRegency,
  loadRegistry,
  portalSlug,
  type RegisteredOpd,
  type Registry,
} from './load.ts';
export { type Opd, opdFields, opdKinds } from './opd.ts';
export { type Operator, operatorFields } from './operator.ts';
export type { FileProblem } from './problem.ts';
export type { ContentReader } from './reader.ts';
export { platforms, type Regency, regencyFields } from './regency.ts';
export { type Place, readYaml, type YamlDocument } from './yaml-document.ts';
