// Lets a plain `node --import ./from-source.mjs child.mjs` load the TypeScript sources, whose imports end in `.js`.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (error?.code === 'ERR_MODULE_NOT_FOUND' && specifier.endsWith('.js')) {
        return next(specifier.replace(/\.js$/, '.ts'), context);
      }
      throw error;
    }
  },
});
