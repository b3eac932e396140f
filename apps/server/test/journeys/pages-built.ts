import { execFile } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { listFiles, root } from '../house/sources.ts'

interface Pages {
  /** As `npm run build -- NAME` calls them. */
  name: string
  built: string
  sources: string[]
}

const clients: Pages[] = [
  {
    name: 'console',
    built: 'apps/console/dist/index.html',
    sources: ['apps/console', 'packages/contracts/src'],
  },
  {
    name: 'h5',
    built: 'apps/h5/dist/index.html',
    sources: ['apps/h5', 'packages/contracts/src'],
  },
  {
    name: 'phone',
    built: 'packages/sandbox/dist/phone/index.html',
    sources: ['packages/sandbox/phone'],
  },
]

/** Builds the pages that are older than their sources, so that no journey walks over old ones. */
export async function buildPages(): Promise<void> {
  const stale = clients.filter(isStale).map(({ name }) => name)
  if (stale.length === 0) return
  await promisify(execFile)(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/build.ts', ...stale],
    { cwd: root },
  )
}

function isStale({ built, sources }: Pages): boolean {
  const path = join(root, built)
  if (!existsSync(path)) return true
  const since = statSync(path).mtimeMs
  return sources
    .flatMap((folder) => listFiles(folder))
    .some((file) => statSync(join(root, file)).mtimeMs > since)
}
