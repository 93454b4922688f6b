// Builds an app as its framework's own tools do: a script for the browser, a module that writes markup for the server.
import babel from '@babel/core';
import solid from 'babel-preset-solid';
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';

const here = fileURLToPath(new URL('.', import.meta.url));

const compilers = (isServer) => ({
  name: 'compilers',
  setup({ onLoad }) {
    onLoad({ filter: /solid\.jsx$/ }, async ({ path }) => {
      const options = { generate: isServer ? 'ssr' : 'dom', hydratable: true };
      const { code } = await babel.transformFileAsync(path, { presets: [[solid, options]] });
      return { contents: code };
    });
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const generate = isServer ? 'server' : 'client';
      const { js } = compile(await readFile(path, 'utf8'), {
        generate,
        dev: !isServer,
        filename: path,
      });
      return { contents: js.code };
    });
  },
});

const shared = {
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  logLevel: 'error',
  tsconfigRaw: {
    compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
  },
};

const once = (make) => {
  const made = new Map();
  return (file) => made.get(file) ?? made.set(file, make(file)).get(file);
};

/** The script of an app, with the checks and warnings its framework has while one develops. */
export const inBrowser = once(async (file) => {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [here + file],
    write: false,
    conditions: ['svelte', 'browser', 'development'],
    plugins: [compilers(false)],
    external: ['*/server', '*/server-renderer', 'preact-render-to-string'],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
  return outputFiles[0].text;
});

/** The module of an app in Node. */
export const onServer = once(async (file) => {
  const outfile = `${here}../node_modules/.frameworks/${file}.mjs`;
  await build({
    ...shared,
    entryPoints: [here + file],
    outfile,
    platform: 'node',
    packages: 'external',
    plugins: [compilers(true)],
  });
  return import(outfile);
});
