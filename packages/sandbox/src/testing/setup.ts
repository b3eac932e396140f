import API from 'co-wechat-api'
import { createSandbox, type Sandbox, type SandboxOptions } from '../sandbox.ts'
import { type Operator, startOperator } from './operator.ts'

export const APP_ID = 'wxsandbox0000001'
export const SECRET = 'sandbox-secret-0001'
export const START = Date.parse('2026-03-02T10:00:00+08:00')

/** A platform with one verified service account, one person who follows it, and its operator. */
export interface Setup {
  sandbox: Sandbox
  operator: Operator
  origin: string
  person: string
  openid: string
  /** Somebody else's SDK, pointed at the sandbox. */
  api: InstanceType<typeof API>
  /** Calls an API with a token of the account and answers its JSON. */
  call(path: string, body?: unknown): Promise<Record<string, unknown>>
  token(): Promise<string>
  close(): Promise<void>
}

/** Starts it all on free ports with a clock that stands at `START`. */
export async function setUp(options: SandboxOptions = {}): Promise<Setup> {
  const sandbox = createSandbox({
    now: () => new Date(START),
    callbackTimeoutMs: 200,
    retryPauseMs: 1,
    ...options,
  })
  const origin = await sandbox.listen(0)
  const operator = await startOperator(APP_ID)
  sandbox.createAccount({ appId: APP_ID, secret: SECRET, name: '演示县发布', alias: 'demo-county' })
  await sandbox.configureCallback(APP_ID, operator.callback('plain'))
  const person = sandbox.createPerson({ name: '演示市民甲' }).id
  await sandbox.follow(person, APP_ID)
  operator.received.length = 0
  const api = pointedAt(origin)
  // From the stable door, whose tokens the SDK's do not end; asked anew, for the clock may have moved.
  const token = async () => {
    const body = { grant_type: 'client_credential', appid: APP_ID, secret: SECRET }
    const answer = await fetch(`${origin}/cgi-bin/stable_token`, {
      method: 'POST',
      body: JSON.stringify(body),
    })
    return String(((await answer.json()) as Record<string, unknown>).access_token)
  }
  return {
    sandbox,
    operator,
    origin,
    person,
    openid: sandbox.openidOf(person, APP_ID),
    api,
    token,
    async call(path, body) {
      const url = `${origin}${path}${path.includes('?') ? '&' : '?'}access_token=${await token()}`
      const answer = await fetch(
        url,
        body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
      )
      return (await answer.json()) as Record<string, unknown>
    },
    async close() {
      await sandbox.close()
      await operator.close()
    },
  }
}

/** A client of co-wechat-api that talks to this origin alone, for the test account. */
export function pointedAt(origin: string): InstanceType<typeof API> {
  const api = new API(APP_ID, SECRET)
  api.prefix = `${origin}/cgi-bin/`
  api.mpPrefix = `${origin}/cgi-bin/`
  const ask = api.request.bind(api)
  // Some of its calls have the platform's address written into them.
  api.request = (url, ...rest) => ask(url.replace(/^https:\/\/[a-z.]+\.qq\.com/, origin), ...rest)
  return api
}
