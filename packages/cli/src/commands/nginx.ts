import { chooseTarget, nginxOptionsOf, renderNginxConfig } from '@opd/deploy';
import { OpdError } from '../error.ts';
import { readRegistry } from '../workspace.ts';

/**
 * `opd nginx`: the configuration of a regency's web server, for all its hosts.
 * @param root the repository.
 * @param name of a target; the first one by default.
 * @throws OpdError or DeployError when the target is no web server.
 */
export async function nginx(root: string, name: string | undefined): Promise<string> {
  const registry = await readRegistry(root);
  const target = chooseTarget(registry.regency.deployTargets, name);
  if (target.kind !== 'directory')
    throw new OpdError(`The target \`${target.name}\` is no web server.`, 'Name one of kind `directory`: --target web');
  return renderNginxConfig(registry, nginxOptionsOf(target));
}
