/** decap-server comes without types. Source: `decap-server/src/middlewares.ts`, 3.11.3. */
declare module 'decap-server/dist/middlewares.js' {
  import type { Express } from 'express';

  const middlewares: {
    /** Answers `POST /api/v1` from the Git repository that GIT_REPO_DIRECTORY names at the time of this call. */
    registerLocalGit(app: Express, options: { readonly logLevel?: string }): Promise<void>;
  };
  export default middlewares;
}
