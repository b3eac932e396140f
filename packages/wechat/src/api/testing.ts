import { expect } from 'vitest'
import type { Client } from '../client/client.ts'
import { createRig, type Scripted } from '../client/testing.ts'

/** What a function asks of the platform, and what it makes of the answer. */
export interface Asking {
  act: (client: Client) => Promise<unknown>
  /** Method, path and query. */
  asks: string
  body?: unknown
  answer?: Scripted
  gives?: unknown
}

/** A function that reads by GET. */
export function get(path: string, act: Asking['act'], answer?: Scripted, gives?: unknown): Asking {
  return { asks: `GET ${path}`, act, answer, gives }
}

/** A function that posts JSON; a body given as text is compared byte by byte. */
export function post(
  path: string,
  body: unknown,
  act: Asking['act'],
  answer?: Scripted,
  gives?: unknown,
): Asking {
  return { asks: `POST ${path}`, body, act, answer, gives }
}

/** Runs the function against a scripted platform and compares both directions. */
export async function checkAsking({ act, asks, body, answer, gives }: Asking): Promise<void> {
  const [path = ''] = asks.split(' ').slice(1)
  const rig = createRig(answer ? { [path.replace(/\?.*/, '')]: answer } : {})
  const given = await act(rig.client)
  const [call] = rig.calls()
  const { access_token, ...query } = call?.query ?? {}
  const text = new URLSearchParams(query).toString()
  expect(`${call?.method} ${call?.api}${text && '?'}${text}`).toBe(asks)
  expect(access_token).toBe('T1')
  if (typeof body === 'string') expect(call?.body).toBe(body)
  else expect(call?.body ? JSON.parse(call.body) : undefined).toEqual(body)
  if (gives !== undefined) expect(given).toEqual(gives)
}

/** The function must stop at its own limit, before anything is sent. */
export async function checkStopped(act: (client: Client) => unknown): Promise<void> {
  const { client, sent } = createRig()
  await expect(async () => act(client)).rejects.toMatchObject({ name: 'RequestError' })
  expect(sent).toEqual([])
}
