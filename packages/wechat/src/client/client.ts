import { setTimeout as delay } from 'node:timers/promises'
import { BadAnswerError, OutcomeUnknownError } from '../errors/call-errors.ts'
import { ConfigError } from '../errors/config-error.ts'
import type { ApiCall, CallRecord, Download } from './api-call.ts'
import { type Answer, exchange } from './exchange.ts'
import { fileNameOf } from './file-name.ts'
import { settleCall } from './settle-call.ts'
import { createTokenKeeper, type TokenKeeper } from './token-keeper.ts'
import type { StoredToken, TokenStore } from './token-store.ts'
import { createTransport, type Transport } from './transport.ts'

export interface ClientOptions {
  appId: string
  secret: string
  /** Shared by all processes of the account. */
  store: TokenStore
  /** Where the interfaces are; `https://api.weixin.qq.com` unless given. */
  baseUrl?: string
  /** Where people are sent to grant access; `https://open.weixin.qq.com` unless given. */
  openUrl?: string
  /** Where QR codes are shown; `https://mp.weixin.qq.com` unless given. */
  mpUrl?: string
  transport?: Transport
  now?: () => Date
  /** Waits before a retry. */
  sleep?: (ms: number) => Promise<unknown>
  /** Told of every exchange; what it throws is dropped, as the exchange has happened. */
  onCall?: (record: CallRecord) => void
}

/** What speaks for one account. The functions of each chapter take it first. */
export interface Client {
  readonly appId: string
  readonly openUrl: string
  readonly mpUrl: string
  readonly now: () => Date
  /**
   * Calls an interface and gives its JSON answer.
   *
   * Throws `PlatformError`, `NetworkError`, `OutcomeUnknownError` or `BadAnswerError`.
   */
  call<T>(call: ApiCall): Promise<T>
  /** Calls an interface that answers with a file, or with JSON for some kinds. Throws as `call`. */
  download(call: ApiCall): Promise<Download>
  /** The access token that holds now. */
  accessToken(): Promise<string>
  /** Another credential of the account, kept in the same store under `name`. */
  keeper(name: string, fetchNew: () => Promise<StoredToken>): TokenKeeper
  /** Gets a new access token though the old one holds, after a leak; 20 times a day, 30 s apart. */
  forceNewToken(): Promise<void>
}

/** A shared default, so that clients of many accounts share connections. */
let sharedTransport: Transport | undefined

/**
 * Makes the client of one account: the only place that knows tokens, errcodes and retries.
 *
 * A stale token is replaced once and the call repeated; a busy platform and a lost connection lead
 * to two more tries, but never to a second try of a call that is not idempotent and may have been
 * done. Throws `ConfigError` when app id or secret is empty.
 */
export function createClient(options: ClientOptions): Client {
  const { appId, secret, store, now = () => new Date(), sleep = delay, onCall } = options
  if (appId === '') throw new ConfigError('BAD_APP_ID', 'the app id is empty')
  if (secret === '') throw new ConfigError('BAD_SECRET', 'the secret is empty')
  const transport = options.transport ?? shareTransport()
  const baseUrl = originOf(options.baseUrl ?? 'https://api.weixin.qq.com')
  const keepers = new Map<string, TokenKeeper>()

  const tokens = keeperOf(appId, () => fetchToken(false))

  function keeperOf(key: string, fetchNew: () => Promise<StoredToken>): TokenKeeper {
    const known = keepers.get(key)
    if (known !== undefined) return known
    const made = createTokenKeeper({ key, store, fetchNew, now })
    keepers.set(key, made)
    return made
  }

  async function fetchToken(force: boolean): Promise<StoredToken> {
    const api = '/cgi-bin/stable_token'
    const { access_token, expires_in } = await client.call<Record<string, unknown>>({
      api,
      body: { grant_type: 'client_credential', appid: appId, secret, force_refresh: force },
      idempotent: !force,
      credential: 'none',
    })
    if (typeof access_token !== 'string' || typeof expires_in !== 'number')
      throw new BadAnswerError(api, 200)
    return { token: access_token, expiresAt: now().getTime() + expires_in * 1000 }
  }

  async function once(call: ApiCall, token: string | undefined, attempt: number): Promise<Answer> {
    const began = performance.now()
    let errcode: number | undefined
    try {
      const credential = credentialOf(call, token)
      const answer = await exchange(transport, baseUrl, call, credential)
      errcode = answer.errcode
      return answer
    } finally {
      report({ appId, api: call.api, ms: performance.now() - began, errcode, attempt })
    }
  }

  function credentialOf(call: ApiCall, token: string | undefined): Record<string, string> {
    if (token !== undefined) return { access_token: token }
    return call.credential === 'secret' ? { appid: appId, secret } : {}
  }

  function report(record: CallRecord): void {
    try {
      onCall?.(record)
    } catch {
      // The exchange has happened; a failing counter must not make it look otherwise.
    }
  }

  const settle = (call: ApiCall) => settleCall(call, { tokens, once, sleep })

  const client: Client = {
    appId,
    openUrl: originOf(options.openUrl ?? 'https://open.weixin.qq.com'),
    mpUrl: originOf(options.mpUrl ?? 'https://mp.weixin.qq.com'),
    now,

    async call<T>(call: ApiCall): Promise<T> {
      const { json, response } = await settle(call)
      if (json !== undefined) return json as T
      // Status 200 without JSON: a proxy's page, or an answer cut off.
      if (!call.idempotent) throw new OutcomeUnknownError(call.api)
      throw new BadAnswerError(call.api, response.status)
    },

    async download(call) {
      const { json, response } = await settle(call)
      if (json !== undefined) return { kind: 'json', answer: json }
      return {
        kind: 'file',
        bytes: response.body,
        contentType: response.headers['content-type'] ?? 'application/octet-stream',
        fileName: fileNameOf(response.headers['content-disposition']),
      }
    },

    accessToken: () => tokens.get(),
    keeper: (name, fetchNew) => keeperOf(`${appId}:${name}`, fetchNew),

    async forceNewToken() {
      const stale = await tokens.get()
      await store.refresh(appId, stale, () => fetchToken(true))
      await tokens.renew(stale)
    },
  }
  return client
}

function shareTransport(): Transport {
  sharedTransport ??= createTransport()
  return sharedTransport
}

function originOf(url: string): string {
  return url.replace(/\/+$/, '')
}
