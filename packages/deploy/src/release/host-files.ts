/** Names of the files that static hosts read, and that visitors must not be served. */
export const hostFiles = { headers: '_headers', redirects: '_redirects' } as const;
