import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { type Running, startApp } from '../apps/server/src/app.ts'
import { readConfig } from '../apps/server/src/platform/config/index.ts'
import { drawSchema } from '../apps/server/test/house/draw-schema.ts'
import { makeSchema } from '../apps/server/test/house/schema.ts'
import { drawArchitecture } from './generate/architecture.ts'
import { describeCases } from './generate/cases.ts'
import { describeErrors } from './generate/errors.ts'
import { describeSettings } from './generate/settings.ts'
import { root } from './run.ts'

/**
 * Writes what is made from the code: the client's API types, the schema, the tables of settings
 * and errors, the drawing of the architecture. With `--check` it writes nothing and fails where a
 * file is old.
 */
const check = process.argv.includes('--check')

const made: Record<string, string> = {
  ...(await fromRunning(async (running) => ({
    'apps/console/src/lib/api.gen.ts': await apiTypes(running),
    'apps/server/test/house/schema.sql': drawSchema(await makeSchema(running.platform.database)),
  }))),
  'docs/settings.md': describeSettings(),
  'docs/errors.md': describeErrors(),
  'docs/architecture.md': await drawArchitecture(),
  'docs/cases.md': describeCases(),
}

let old = 0
for (const [path, text] of Object.entries(made)) {
  if (readOr(join(root, path)) === text) continue
  old += 1
  if (check) process.stderr.write(`${path} is old: npm run generate\n`)
  else writeFileSync(join(root, path), text)
}
const total = Object.keys(made).length
process.stdout.write(
  check ? `${total} made files, ${old} old\n` : `made ${total} files, ${old} changed\n`,
)
process.exit(check && old > 0 ? 1 : 0)

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Starts the whole product on an empty database for as long as the work takes. */
async function fromRunning<T>(work: (running: Running) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'minqiao-generate-'))
  const config = readConfig('start', { PORT: '0', LOG_LEVEL: 'silent' }, dataDir)
  const running = await startApp(config, { jobs: 0 })
  try {
    return await work(running)
  } finally {
    await running.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Types of every route, from the description that the running server gives of itself. */
async function apiTypes(running: Running): Promise<string> {
  const description = running.http.swagger() as Parameters<typeof openapiTS>[0]
  const types = astToString(await openapiTS(structuredClone(description)))
  return `/** Made by \`npm run generate\` from the server's routes; do not edit. */\n${types}`
}
