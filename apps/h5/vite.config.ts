import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

/** Where the server listens while the pages are developed with `vite dev`. */
const SERVER = process.env.SERVER_URL ?? 'http://127.0.0.1:3000'

/** Bytes of packed script that all pages together may weigh. */
const budget = 40 * 1024

/** Packs scripts and styles beside themselves for the server to send; refuses too much weight. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    let weight = 0
    for (const name of Object.keys(bundle).filter((one) => /\.(js|css)$/.test(one))) {
      const content = gzipSync(readFileSync(join(dir, name)), { level: 9 })
      writeFileSync(join(dir, `${name}.gz`), content)
      if (name.endsWith('.js')) weight += content.length
    }
    if (weight > budget)
      this.error(`the scripts weigh ${weight} bytes packed; the pages may have ${budget}`)
  },
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/m/',
  plugins: [packed],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Phones are kept for many years: what iOS 12 and the chat application of 2019 can read.
  build: { outDir: 'dist', emptyOutDir: true, target: ['es2018', 'safari12', 'chrome66'] },
  server: { host: '127.0.0.1', proxy: { '/api': SERVER } },
})
