export { type BuilderServer, listenForBuilds } from './listen.ts';
export { BuilderPool, type PoolOptions } from './pool.ts';
export { type BuildOutcome, type BuildRequest, builderAddress } from './protocol.ts';
