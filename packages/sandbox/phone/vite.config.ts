import { defineConfig } from 'vite'

/** Where the sandbox listens while the phone is developed with `vite dev`. */
const SANDBOX = process.env.SANDBOX_URL ?? 'http://127.0.0.1:8090'

/** Its API for the phone, articles, web authorisation and pictures. */
const PROXIED = ['/phone/api', '/s/', '/connect/', '/mmbiz_', '/mmhead/']

export default defineConfig({
  root: import.meta.dirname,
  base: '/phone/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../dist/phone', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(PROXIED.map((path) => [path, SANDBOX])),
  },
})
