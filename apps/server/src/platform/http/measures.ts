import type { FastifyInstance } from 'fastify'
import { histogram } from '#platform/metrics/index.ts'

const requestSeconds = histogram(
  'http_request_seconds',
  'Seconds from a request to the end of its answer',
  [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  ['method', 'route', 'status'],
)

/** Measures every answer by route; made-up addresses and streams of news are one route each. */
export function measureRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown'
    const { method } = request
    requestSeconds.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })
}
