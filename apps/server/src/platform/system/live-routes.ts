import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { isPermitted } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import type { App } from '#platform/http/index.ts'
import type { Live, LiveNews } from '#platform/live/index.ts'
import { createNewsStream, type NewsStream } from './news-stream.ts'

/** The accounts whose news a person may hear; the accounts module answers. */
export type AudibleAccounts = (ctx: Ctx) => Promise<'everything' | ReadonlySet<string>>

const beatMs = 20_000
/** Of one person: as many windows as anybody looks at. One more ends the oldest. */
const streamsAtMost = 10

/**
 * Server-sent events for open consoles. At every beat the session, the person and what they may
 * hear are looked at again: a stream outlives none of them.
 */
export function liveRoutes(app: App, audible: AudibleAccounts): void {
  const streams = new Map<string, Set<NewsStream>>()
  // A stream never ends by itself: without this the server would wait for it when it stops.
  app.addHook('preClose', async () => {
    for (const own of streams.values()) for (const stream of own) stream.end()
  })
  app.get(
    '/api/live',
    {
      config: { permission: 'signed-in' },
      schema: { tags: ['system'], summary: '实时更新', hide: true },
      // Without a body there is nothing to hear, and nothing that would end.
      exposeHeadRoute: false,
    },
    async (request, reply) => {
      const { ctx } = request
      let mayHear = await hearingOf(ctx, audible)
      // Gone while we asked: nobody would ever tell us to stop.
      if (request.raw.destroyed || reply.raw.destroyed) return reply.hijack()
      // The framework lets go of the answer, and with it of the headers it has gathered.
      const headers = reply.getHeaders() as OutgoingHttpHeaders
      reply.hijack()
      open(reply.raw, headers)
      const stream = createNewsStream(reply.raw, (news) => mayHear(news))
      const stopListening = listenWith(ctx.platform.live, stream)
      const own = streams.get(ctx.actor.id) ?? new Set()
      streams.set(ctx.actor.id, own.add(stream))
      const [oldest] = own
      if (own.size > streamsAtMost) oldest?.end()
      const beat = async () => {
        const now = await request.lookAgain()
        if (now === undefined) return stream.end()
        mayHear = await hearingOf(now, audible)
        stream.beat()
      }
      const beating = setInterval(() => void beat().catch(() => stream.end()), beatMs)
      reply.raw.on('close', () => {
        stopListening()
        clearInterval(beating)
        own.delete(stream)
        if (own.size === 0) streams.delete(ctx.actor.id)
      })
    },
  )
}

function open(response: ServerResponse, headers: OutgoingHttpHeaders): void {
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'x-accel-buffering': 'no',
  })
  response.write('retry: 2000\n\n')
}

/** What was said while the database was away was not heard: a new stream makes the console look. */
function listenWith(live: Live, stream: NewsStream): () => void {
  return live.listen(
    (news) => stream.tell(news),
    () => stream.end(),
  )
}

async function hearingOf(ctx: Ctx, audible: AudibleAccounts): Promise<(news: LiveNews) => boolean> {
  const accounts = await audible(ctx)
  const seesQueue = isPermitted(ctx.actor, 'system.queue')
  return ({ topic, accountId }) =>
    topic === 'queue' ? seesQueue : accounts === 'everything' || accounts.has(accountId)
}
