import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build as bundle, type Plugin } from 'esbuild'
import { build as buildPages } from 'vite'
import { buildTemplate, templateName } from '../apps/server/src/platform/db/index.ts'
import { builtFolder } from '../apps/server/src/platform/folders.ts'
import { schema } from '../apps/server/src/platform/schema.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Everything that is built, in order. `npm run build -- console phone` builds only those.
 */
const steps: [string, () => Promise<unknown>][] = [
  ['server', buildServer],
  ['console', () => buildClient('apps/console')],
  ['h5', () => buildClient('apps/h5')],
  ['phone', () => buildClient('packages/sandbox/phone')],
  ['template', buildDatabaseTemplate],
]

/** One file of our own code; packages stay where npm put them. */
async function buildServer(): Promise<void> {
  const out = `${root}apps/server/dist`
  mkdirSync(out, { recursive: true })
  // The database's template stays: it is known by the hash of what is in it.
  for (const name of readdirSync(out))
    if (!name.endsWith('.tar.gz')) rmSync(`${out}/${name}`, { recursive: true, force: true })
  await bundle({
    absWorkingDir: `${root}apps/server`,
    entryPoints: { main: 'src/main.ts', 'db-worker': 'src/platform/db/embedded/worker.ts' },
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    chunkNames: 'chunk-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [ownCodeOnly],
    sourcemap: true,
    logLevel: 'warning',
  })
}

/** Our own workspaces go into the bundle; everything from the registry stays outside. */
const ownCodeOnly: Plugin = {
  name: 'own-code-only',
  setup(build) {
    build.onResolve({ filter: /^[a-z@]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@minqiao/') ? undefined : { path, external: true },
    )
  },
}

async function buildClient(folder: string): Promise<void> {
  if (!existsSync(`${root}${folder}/index.html`)) return
  await buildPages({ root: `${root}${folder}`, logLevel: 'warn' })
}

/** One template, the one that fits these migrations. */
async function buildDatabaseTemplate(): Promise<void> {
  await buildTemplate(builtFolder, schema)
  for (const name of readdirSync(builtFolder))
    if (name.endsWith('.tar.gz') && name !== templateName(schema)) rmSync(`${builtFolder}/${name}`)
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some(([known]) => known === name))
if (unknown.length > 0) {
  process.stderr.write(`nothing to build is called ${unknown.join(', ')}\n`)
  process.exit(2)
}
for (const [name, step] of steps) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const began = performance.now()
  process.stdout.write(`build ${name} … `)
  await step()
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`)
}
