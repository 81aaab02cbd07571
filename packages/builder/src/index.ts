export { type BuilderServer, builderAddress, listenForBuilds } from './listen.ts';
export { BuilderPool, type PoolOptions } from './pool.ts';
export type { BuildOutcome, BuildRequest } from './protocol.ts';
