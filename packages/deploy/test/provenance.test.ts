import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type ReleaseOrigin, renderManifest, renderProvenance } from '../src/index.ts';

const manifest = new Map([['files/index.html', 'a'.repeat(64)]]);
const origin: ReleaseOrigin = {
  repository: 'https://git.contoh.example/pemkab/situs',
  commit: 'b'.repeat(40),
  ref: 'refs/heads/main',
  workflow: '.github/workflows/deploy.yml',
  run: '12',
  attempt: '2',
};

describe('the statement about a release', () => {
  test('is about its manifest, whose bytes anybody can hash', () => {
    const digest = createHash('sha256').update(renderManifest(manifest)).digest('hex');
    expect(JSON.parse(renderProvenance('dinkes', manifest, origin))).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'dinkes/SHA256SUMS', digest: { sha256: digest } }],
      predicateType: 'https://slsa.dev/provenance/v1',
    });
  });

  test('names the commit, the workflow and its run', () => {
    const { predicate } = JSON.parse(renderProvenance('dinkes', manifest, origin));
    expect(predicate.buildDefinition).toMatchObject({
      externalParameters: { workflow: { path: '.github/workflows/deploy.yml', repository: origin.repository } },
      resolvedDependencies: [{ digest: { gitCommit: 'b'.repeat(40) } }],
    });
    expect(predicate.runDetails).toEqual({
      builder: { id: 'https://git.contoh.example/pemkab/situs/actions' },
      metadata: { invocationId: 'https://git.contoh.example/pemkab/situs/actions/runs/12/attempts/2' },
    });
  });

  test('names the list of components by its digest, where there is one', () => {
    const text = renderProvenance('dinkes', manifest, { ...origin, components: 'c'.repeat(64) });
    expect(JSON.parse(text).predicate.runDetails.byproducts).toEqual([
      { name: 'sbom.cdx.json', digest: { sha256: 'c'.repeat(64) } },
    ]);
  });
});
