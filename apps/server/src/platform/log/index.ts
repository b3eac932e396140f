import { type Logger, pino } from 'pino'
import { describeError } from './describe-error.ts'
import { boundNames, redact } from './redact.ts'

export { describeError, messageOf } from './describe-error.ts'

export type Log = Logger

/**
 * The structured log: one JSON line per entry on standard output.
 *
 * Whatever is handed to it goes through `redact` and `describeError`: a secret, a text of a
 * citizen or a row of the database does not reach a log even where a caller forgot about it.
 */
export function createLog(level: string, destination?: { write(line: string): void }): Log {
  const options = {
    level,
    base: undefined,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: boundNames, censor: '[redacted]' },
    serializers: { err: (value: unknown) => value },
    hooks: {
      logMethod(this: Logger, args: unknown[], method: (...args: unknown[]) => void) {
        method.apply(this, args.map(cleaned))
      },
    },
  }
  return destination ? pino(options, destination) : pino(options)
}

/** The first argument is an error or an object of fields, the others are words. */
function cleaned(argument: unknown, place: number): unknown {
  if (place > 0 || typeof argument !== 'object' || argument === null) return redact(argument)
  if (argument instanceof Error) return { err: describeError(argument) }
  const { err, ...fields } = argument as Record<string, unknown>
  return {
    ...(redact(fields) as Record<string, unknown>),
    ...(err !== undefined && { err: describeError(err) }),
  }
}
