/** Errors of the network, by the code Node gives them. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOTFOUND',
  'EAI_AGAIN',
])

/**
 * SQLSTATEs of a server that went away or takes nobody in. Class 08 is all of it.
 * Source: PostgreSQL documentation, Appendix A.
 */
const serverCodes = new Set(['57P01', '57P02', '57P03', '53300', '25P03', '57P05'])

/** The driver gives these no code; a test holds their words to the version in use. */
const driverMessages = new Set([
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
])

/**
 * Whether the error says that the database could not be reached or went away.
 *
 * Nothing is known then of a commit that was under way: look up before repeating.
 */
export function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  if (code === undefined) return driverMessages.has(error.message)
  // A Unix socket that is not there; any other missing file is somebody else's matter.
  if (code === 'ENOENT') return 'syscall' in error && error.syscall === 'connect'
  return networkCodes.has(code) || serverCodes.has(code) || /^08[0-9A-Z]{3}$/.test(code)
}

/** No such database, a wrong user or password, or no right to connect; class 28 is all of it. */
export function isRefusal(error: unknown): error is Error {
  if (!(error instanceof Error && 'code' in error)) return false
  return /^(28[0-9A-Z]{3}|3D000|42501)$/.test(String(error.code))
}
