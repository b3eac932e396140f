#!/usr/bin/env node
/**
 * Runs the server: the bundle when it is as new as the sources, else the sources themselves.
 *
 *   minqiao start | serve | replay | verify-audit | rotate-keys …  [--data DIR]
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`需要 Node.js 20.19 或更新的版本，现在是 ${process.version}。`)
  console.error(`Node.js 20.19 or newer is needed; this is ${process.version}.`)
  process.exit(2)
}

const server = dirname(dirname(fileURLToPath(import.meta.url)))
const root = dirname(dirname(server))
const bundle = join(server, 'dist', 'main.mjs')

if (existsSync(bundle) && newest() <= statSync(bundle).mtimeMs) {
  await import(pathToFileURL(bundle).href)
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import(pathToFileURL(join(server, 'src', 'main.ts')).href)
}

/** Time of the newest source file, in milliseconds; 0 where only the bundle was shipped. */
function newest() {
  let time = 0
  for (const folder of [join(server, 'src'), join(root, 'packages')]) {
    if (!existsSync(folder)) continue
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts') || entry.name.endsWith('.test.ts'))
        continue
      const path = join(entry.parentPath ?? entry.path, entry.name)
      if (path.includes('node_modules') || path.includes(`${join('sandbox', 'phone')}`)) continue
      time = Math.max(time, statSync(path).mtimeMs)
    }
  }
  return time
}
