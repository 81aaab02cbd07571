import { photoExtensions } from '@opd/schema';
import pLimit from 'p-limit';
import type { Plugin, Rolldown } from 'vite';
import { standInFor } from '../photo/originals.ts';

/** Astro's plugin that turns an imported image into its measures and hands its bytes to the bundler (7.3). */
const astroAssets = 'astro:assets:esm';

/** Astro reads two hundred photos at a time, which is memory for nothing: the disk is no faster. */
const fewAtOnce = pLimit(8);

/** Hooks that are changed already: the environments of one build share their plugins. */
const changed = new WeakSet<object>();

type Context = Pick<Rolldown.PluginContext, 'emitFile'>;
type EmittedPhoto = Rolldown.EmittedAsset & { readonly source: Uint8Array };

/**
 * Lets words stand for the originals of photos while Vite bundles, see `standInFor`. Should Astro name its plugin
 * otherwise one day, the originals are bundled as Astro does it, and only memory is lost.
 */
export const lightOriginalsPlugin: Plugin = {
  name: 'opd-light-originals',
  apply: 'build',
  configResolved({ plugins }) {
    const load = plugins.find(({ name }) => name === astroAssets)?.load;
    if (typeof load !== 'object' || changed.has(load)) return;
    changed.add(load);
    const { handler } = load;
    load.handler = function (id, ...more) {
      return fewAtOnce(() => handler.call(withStandIns(this, id.replace(/[?#].*$/, '')), id, ...more));
    };
  },
};

/** A plugin's context that emits words for the photo at `path`, and is the given one otherwise. */
export function withStandIns<Given extends Context>(context: Given, path: string): Given {
  const emit = (file: Rolldown.EmittedFile) =>
    context.emitFile(isPhoto(file) ? { ...file, source: standInFor(file.source, path) } : file);
  return new Proxy(context, {
    get: (target, name) => {
      if (name === 'emitFile') return emit;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function isPhoto(file: Rolldown.EmittedFile): file is EmittedPhoto {
  if (file.type !== 'asset' || !(file.source instanceof Uint8Array)) return false;
  const extension = file.name?.split('.').at(-1)?.toLowerCase();
  return photoExtensions.some((known) => known === extension);
}
