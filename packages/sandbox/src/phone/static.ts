import { readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { type Answer, html, redirect } from '../http/exchange.ts'
import { page } from '../http/page.ts'
import type { Router } from '../http/router.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.map': 'application/json',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** Serves the built phone page at `/phone/`. Its routes are in the hash, so only files are looked up. */
export function addStaticRoutes(router: Router, folder: string | undefined): void {
  router.add('GET', '/phone', () => redirect('/phone/'))
  router.add('GET', '/phone/*', ({ params }) => serve(folder, params.rest || 'index.html'))
}

function serve(folder: string | undefined, name: string): Answer {
  const file = folder ? readFile(folder, name) : undefined
  if (file) {
    const headers: Record<string, string> = {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'cache-control': name.startsWith('assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    }
    return { status: 200, headers, body: file }
  }
  if (name !== 'index.html') return { status: 404, body: 'Not Found' }
  const text = `<main class="ask"><h1>手机页面尚未构建</h1><p>请先运行 <code>npm run build</code>，再刷新本页。</p>
<p lang="en">The phone page has not been built yet: run <code>npm run build</code>, then reload.</p></main>`
  return html(page('手机', text), 503)
}

function readFile(folder: string, name: string): Buffer | undefined {
  const inside = normalize(`/${name}`)
  const path = join(folder, inside)
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined
  } catch {
    return undefined
  }
}
