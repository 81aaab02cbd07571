import { type Manifest, manifestName, renderManifest } from './manifest.ts';
import { sha256 } from './sha256.ts';

/** Which run of which workflow made a release, from which commit. */
export interface ReleaseOrigin {
  /** Address of the repository: `https://git.contoh.go.id/pemkab/situs`. */
  readonly repository: string;
  /** The whole id of the commit. */
  readonly commit: string;
  /** Branch or tag: `refs/heads/main`. */
  readonly ref: string;
  /** Path of the workflow from the repository's root. */
  readonly workflow: string;
  /** Number of the run; its page lies below the repository. */
  readonly run: string;
  /** Which attempt of that run. */
  readonly attempt: string;
  /** SHA-256 of the list of components, hexadecimal, when there is one. */
  readonly components?: string;
}

/** Names of the files beside a manifest in the record. */
export const provenanceName = 'provenance.json';

/** Where the list of components lies in the record. */
export const componentsName = 'sbom.cdx.json';

/**
 * Says of a release what it was built from, by whom, and of which components: an in-toto statement whose subject is its
 * manifest, which names every file of it. It proves nothing by itself; a signature beside it does.
 * Sources: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md, https://slsa.dev/spec/v1.0/provenance,
 * https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1 (runs of Forgejo are described in the same way).
 * @param site folder of the site.
 * @returns JSON; equal for equal arguments.
 */
export function renderProvenance(site: string, manifest: Manifest, origin: ReleaseOrigin): string {
  const { repository, commit, ref, workflow, run, attempt, components } = origin;
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: `${site}/${manifestName}`, digest: { sha256: sha256(renderManifest(manifest)) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
        externalParameters: { workflow: { ref, repository, path: workflow } },
        resolvedDependencies: [{ uri: `git+${repository}@${ref}`, digest: { gitCommit: commit } }],
      },
      runDetails: {
        builder: { id: `${repository}/actions` },
        metadata: { invocationId: `${repository}/actions/runs/${run}/attempts/${attempt}` },
        ...(components !== undefined && { byproducts: [{ name: componentsName, digest: { sha256: components } }] }),
      },
    },
  };
  return `${JSON.stringify(statement, null, 2)}\n`;
}
