import { createReadStream, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { fail } from '#platform/errors.ts'
import { appsFolder } from '#platform/folders.ts'
import type { App } from './server.ts'

const page = { hide: true } as const
const alike = { permission: 'public', answersAlike: true } as const

/** Serves the console at /console/ and the citizens' pages at /m/. */
export async function serveClients(app: App, folder = appsFolder): Promise<void> {
  await app.register(fastifyStatic, { root: folder, serve: false })
  mount(app, '/console/', join(folder, 'console', 'dist'), false)
  mount(app, '/m/', join(folder, 'h5', 'dist'), true)
  app.get('/', { config: alike, schema: page }, (_request, reply) => reply.redirect('/console/'))
}

function mount(app: App, prefix: string, folder: string, framed: boolean): void {
  const options = { config: { ...alike, framed }, schema: page }
  app.get(prefix.slice(0, -1), options, (_request, reply) => reply.redirect(prefix))
  app.get(`${prefix}*`, options, (request, reply) => {
    const { '*': wanted } = request.params as { '*': string }
    if (!isFile(folder, 'index.html')) return sayUnbuilt(reply)
    if (isFile(folder, wanted))
      return isPacked(request, folder, wanted)
        ? sendPacked(reply, folder, wanted)
        : sendFile(reply, folder, wanted)
    // A page of the client names itself in the address; a file that is gone must not become one.
    if (/\.[^/]*$/.test(wanted)) fail('ROUTE_NOT_FOUND')
    return sendFile(reply, folder, 'index.html')
  })
}

/** Whether a path names a file within the folder, without any step out of it. */
function isFile(folder: string, path: string): boolean {
  if (path === '' || path.length > 250 || /[\\\0]|(^|\/)\.\.?(\/|$)/.test(path)) return false
  return statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false
}

const forEver = 'public, max-age=31536000, immutable'

/** What builds pack beside the file itself, as `name.gz`. */
const packedTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** Whether a file can go out packed: on a slow network a page is there in a third of the time. */
function isPacked({ headers }: FastifyRequest, folder: string, path: string): boolean {
  return (
    path.startsWith('assets/') &&
    extname(path) in packedTypes &&
    /\bgzip\b/.test(String(headers['accept-encoding'])) &&
    isFile(folder, `${path}.gz`)
  )
}

function sendPacked(reply: FastifyReply, folder: string, path: string) {
  return reply
    .headers({ 'cache-control': forEver, 'content-encoding': 'gzip', vary: 'accept-encoding' })
    .type(packedTypes[extname(path)] ?? '')
    .send(createReadStream(join(folder, `${path}.gz`)))
}

/** What carries its hash in its name may be kept for ever, everything else is asked for anew. */
function sendFile(reply: FastifyReply, folder: string, path: string) {
  const kept = path.startsWith('assets/') ? forEver : 'no-cache'
  return reply.header('cache-control', kept).sendFile(path, folder, { cacheControl: false })
}

function sayUnbuilt(reply: FastifyReply) {
  return reply
    .code(503)
    .type('text/plain; charset=utf-8')
    .send('页面还没有构建，请先运行 npm run build。\nThe pages are not built yet: npm run build.\n')
}
