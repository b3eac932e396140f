export { serveClients } from './clients.ts'
export type { FindCitizen, FindStaff } from './guard.ts'
export { isSameSecret } from './is-same-secret.ts'
export { addressKey, createLimiter } from './limits.ts'
export { serveDescription } from './openapi.ts'
export {
  type App,
  citizenCookie,
  createHttp,
  type FastPath,
  hostCookie,
  sessionCookie,
} from './server.ts'
