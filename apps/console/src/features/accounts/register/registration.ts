import type { paths } from '#lib/api.gen.ts'

export type Registration =
  paths['/api/accounts']['post']['requestBody']['content']['application/json']

/** What the forms hold: the body of the request and where token and key come from. */
export type RegistrationValues = Registration & {
  tokenFrom: 'draw' | 'own'
  keyFrom: 'draw' | 'own'
}

/** Shapes the server demands, told while one types. */
export const patterns = {
  alias: /^[A-Za-z0-9_-]*$/,
  originalId: /^gh_[A-Za-z0-9]{6,24}$/,
  appId: /^wx[A-Za-z0-9]{8,30}$/,
  secret: /^[A-Za-z0-9_-]{16,128}$/,
  token: /^[A-Za-z0-9]{3,32}$/,
  encodingAesKey: /^[A-Za-z0-9]{43}$/,
}

/** The request: what is empty or to be drawn by the server is left out. */
export function toRegistration(values: RegistrationValues): Registration {
  const { tokenFrom, keyFrom, alias, secret, token, encodingAesKey, ...basic } = values
  return {
    ...basic,
    name: basic.name.trim(),
    ...(alias?.trim() && { alias: alias.trim() }),
    ...(secret && { secret }),
    ...(tokenFrom === 'own' && token && { token }),
    ...(keyFrom === 'own' && encodingAesKey && { encodingAesKey }),
  }
}

/** Whether an address can be reached from this machine only. */
export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address)
  return /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(hostname)
}
