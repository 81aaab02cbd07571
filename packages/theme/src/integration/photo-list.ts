import type { Plugin, Rolldown } from 'vite';

/** Astro's plugin that turns an imported image into its measures (7.3). */
const astroAssets = 'astro:assets:esm';

/** Astro's list of the images that entries show: an import for each, then a map of them (7.3). */
const listFile = /[\\/]content-assets\.mjs$/;
const importLine = /^import (?<name>\w+) from (?<id>"(?:[^"\\]|\\.)*");$/gm;

/** What Astro writes for an image: its measures, and a proxy that knows where it lies (7.3). */
const imageModule = /^export default\s+new Proxy\((?<measures>\{.*?\}), (?<handler>\{\s*get\(.*\})\)\s*$/s;
const pathInHandler = /return (?<path>"(?:[^"\\]|\\.)*");/;

type Context = Rolldown.TransformPluginContext;
type LoadImage = (context: Context, id: string) => Promise<string | undefined>;

/**
 * Puts the photos of all entries into one module. Astro has a module for each, of which the bundler holds some 40 KB: 200 MB for
 * a site of 5,000 photos. What Astro writes for them differs in two values, so it is written once, and the values in a
 * list. Should Astro write otherwise one day, its modules are taken as they are, and only memory is lost.
 */
export function photoListPlugin(): Plugin {
  let load: LoadImage | undefined;
  return {
    name: 'opd-photo-list',
    apply: 'build',
    configResolved({ plugins }) {
      const hook = plugins.find(({ name }) => name === astroAssets)?.load;
      if (typeof hook !== 'object') return;
      const { handler } = hook;
      load = async (context, id) => {
        const loaded = await handler.call(context, id);
        return typeof loaded === 'object' && typeof loaded?.code === 'string' ? loaded.code : undefined;
      };
    },
    transform: {
      filter: { id: listFile },
      async handler(code, id) {
        if (!load) return undefined;
        return listed(code, await readImages(this, load, code, id));
      },
    },
  };
}

/** The module of each image that the list imports, by the name it has there. */
async function readImages(context: Context, load: LoadImage, code: string, file: string): Promise<Map<string, string>> {
  const read = [...code.matchAll(importLine)].map(async ({ groups }) => {
    const resolved = await context.resolve(JSON.parse(groups?.id ?? '""'), file);
    const image = resolved ? await load(context, resolved.id) : undefined;
    return image === undefined ? [] : [[groups?.name ?? '', image] as const];
  });
  return new Map((await Promise.all(read)).flat());
}

/**
 * Astro's list with its images in it.
 * @param code the list.
 * @param images the module of each image, by the name under which the list imports it.
 * @returns the list as it is, but for the imports of images whose modules are as they were.
 */
export function listed(code: string, images: ReadonlyMap<string, string>): string {
  const handlers = new Map<string, string>();
  const body = code.replaceAll(importLine, (line, name: string) => {
    const parts = partsOf(images.get(name) ?? '');
    if (!parts) return line;
    const known = handlers.get(parts.handler) ?? `photo${handlers.size}`;
    handlers.set(parts.handler, known);
    return `const ${name} = ${known}(${parts.measures}, ${parts.path});`;
  });
  const functions = [...handlers].map(
    ([handler, name]) => `const ${name} = (image, path) => new Proxy(image, ${handler});`,
  );
  return [...functions, body].join('\n');
}

function partsOf(image: string) {
  const { measures, handler } = imageModule.exec(image)?.groups ?? {};
  const path = handler === undefined ? undefined : pathInHandler.exec(handler)?.groups?.path;
  if (measures === undefined || handler === undefined || path === undefined) return undefined;
  return { measures, path, handler: handler.replaceAll(path, 'path') };
}
