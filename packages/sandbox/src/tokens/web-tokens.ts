/** A code of web authorisation on its way to the redirect address. */
export interface WebCode {
  appId: string
  personId: string
  scope: string
  /** Unix time, milliseconds. */
  expiresAt: number
  used: boolean
  snapshot: boolean
}

/** A token, or refresh token, of web authorisation. */
export interface WebToken {
  appId: string
  personId: string
  openid: string
  scope: string
  expiresAt: number
  snapshot: boolean
}

export const CODE_LIFE_MS = 5 * 60_000
export const WEB_TOKEN_LIFE_MS = 7_200_000
export const REFRESH_LIFE_MS = 30 * 86_400_000
