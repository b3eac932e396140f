import { redact, redactText } from './redact.ts'

/** Fields of errors that say where and why without saying what. */
const tellingFields = [
  ...['code', 'errcode', 'status', 'statusCode', 'syscall', 'hostname', 'port', 'details'],
  ...['schema', 'table', 'column', 'constraint', 'routine', 'severity'],
]

/**
 * What may be shown of an error, in a log or to an administrator.
 *
 * Messages of the database and of parsers quote the value they choke on: there every quotation is
 * left out, and so are the failing row and the values that the driver hangs on its errors.
 */
export function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: messageOf(error) }
  const told = Object.fromEntries(
    tellingFields
      .filter((field) => field in error)
      .map((field) => [field, (error as unknown as Record<string, unknown>)[field]])
      .filter(([, value]) => value !== undefined),
  )
  const sqlState = sqlStateOf(error)
  return {
    type: error.name,
    message: messageOf(error),
    ...(redact(told) as Record<string, unknown>),
    ...(sqlState && { code: sqlState }),
    // The first lines of a stack are the message again.
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(error.cause !== undefined && depth < 3 && { cause: describeError(error.cause, depth + 1) }),
  }
}

/** The message of an error without values and secrets, in one line. */
export function messageOf(error: unknown): string {
  if (typeof error === 'string') return redactText(error)
  if (!(error instanceof Error)) return JSON.stringify(redact(error)) ?? 'undefined'
  const quotes = error instanceof SyntaxError || /^2[23]/.test(sqlStateOf(error) ?? '')
  const message = quotes
    ? error.message.replace(/"[\s\S]*"/, '"…"').replace(/'[\s\S]*'/, "'…'")
    : error.message
  return redactText(message.replace(/\s+/g, ' ').trim() || error.name)
}

function sqlStateOf(error: Error): string | undefined {
  const { code, severity } = error as { code?: unknown; severity?: unknown }
  return typeof code === 'string' && typeof severity === 'string' && /^[0-9A-Z]{5}$/.test(code)
    ? code
    : undefined
}
