import { type ErrorBody, type ErrorCode, errors, type Locale, localeOf } from '@minqiao/contracts'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { isConnectionError } from '#platform/db/index.ts'
import { Failure } from '#platform/errors.ts'
import type { Log } from '#platform/log/index.ts'

interface Told {
  requestId: string
  locale?: Locale
  details?: Record<string, unknown> | undefined
}

/** An error as it goes outward. */
export function errorBody(
  code: ErrorCode,
  { requestId, locale = 'zh', details }: Told,
): { status: number; body: ErrorBody } {
  const entry = errors[code]
  const message = entry[locale]
  return {
    status: entry.status,
    body: { error: { code, message, ...(details && { details }), requestId } },
  }
}

/** Answers any error in the one shape; only what is not expected is logged as an error. */
export function createErrorHandler(log: Log) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const { code, details } = classify(error)
    const { status, body } = errorBody(code, {
      requestId: request.id,
      locale: localeOf(request.headers['accept-language']),
      details,
    })
    const where = { requestId: request.id, method: request.method, route: request.routeOptions.url }
    if (status >= 500) log.error({ ...where, err: error }, code)
    else log.info({ ...where, status }, code)
    const seconds = code === 'DATABASE_UNAVAILABLE' ? 5 : details?.seconds
    if ((status === 429 || status === 503) && typeof seconds === 'number')
      reply.header('retry-after', Math.ceil(seconds))
    return reply.code(status).type('application/json').send(body)
  }
}

/** More faults than these help nobody, and a hostile body could make hundreds of thousands. */
const faultsAtMost = 20

/** Errors of the framework whose words would quote the body. */
const brokenJson = new Set(['FST_ERR_CTP_INVALID_JSON_BODY', 'FST_ERR_CTP_EMPTY_JSON_BODY'])

function classify(error: unknown): { code: ErrorCode; details?: Record<string, unknown> } {
  if (error instanceof Failure)
    return { code: error.code, ...(error.details && { details: error.details }) }
  if (isConnectionError(error)) return { code: 'DATABASE_UNAVAILABLE' }
  if (isUnstorableText(error)) return { code: 'INPUT_INVALID' }
  const fastify = error as Partial<FastifyError>
  if (Array.isArray(fastify.validation)) {
    const fields = fastify.validation.slice(0, faultsAtMost).map((fault) => ({
      where: `${fastify.validationContext ?? 'body'}${fault.instancePath}`,
      rule: fault.message ?? fault.keyword,
    }))
    return { code: 'INPUT_INVALID', details: { fields } }
  }
  const { statusCode } = fastify
  if (statusCode === 400 && (brokenJson.has(fastify.code ?? '') || error instanceof SyntaxError))
    return { code: 'INPUT_INVALID', details: { fields: [{ where: 'body', rule: 'must be JSON' }] } }
  if (statusCode === 408) return { code: 'REQUEST_TOO_SLOW' }
  if (statusCode === 413) return { code: 'BODY_TOO_LARGE' }
  if (statusCode === 415) return { code: 'MEDIA_TYPE_UNSUPPORTED' }
  if (statusCode === 404) return { code: 'ROUTE_NOT_FOUND' }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return { code: 'INPUT_INVALID' }
  return { code: 'UNEXPECTED' }
}

/** A NUL or half a character in a text: the database keeps neither, and no schema speaks of them. */
function isUnstorableText(error: unknown): boolean {
  const { code, severity } = error as { code?: unknown; severity?: unknown }
  return severity === 'ERROR' && (code === '22021' || code === '22P05')
}
