import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'

const bench = join(import.meta.dirname, '..')
/** Below the server's folder, because the bundle looks for the migrations above itself. */
const built = join(bench, '..', 'apps', 'server', '.cache', 'bench')

/**
 * Bundles the programs of the benches as `npm run build` bundles the product, so that what is
 * measured is what is shipped. Answers the folder.
 */
export async function buildPrograms(): Promise<string> {
  rmSync(built, { recursive: true, force: true })
  await build({
    absWorkingDir: bench,
    entryPoints: {
      server: 'callback/server.ts',
      floor: 'callback/floor.ts',
      generator: 'callback/generator.ts',
      'db-worker': '../apps/server/src/platform/db/embedded/worker.ts',
    },
    outdir: built,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [ownCodeOnly],
    logLevel: 'warning',
  })
  return built
}

const ownCodeOnly: Plugin = {
  name: 'own-code-only',
  setup(context) {
    context.onResolve({ filter: /^[a-z@]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@minqiao/') ? undefined : { path, external: true },
    )
  },
}
