import { afterEach, describe, expect, test, vi } from 'vitest'
import { ask, type Trouble } from './api.ts'

afterEach(() => vi.unstubAllGlobals())

function answering(status: number, body: string) {
  const asked = vi.fn(async (_url: string, _request: RequestInit) => new Response(body, { status }))
  vi.stubGlobal('fetch', asked)
  return asked
}

const troubleOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: Trouble) => ({ kind: error.kind, message: error.message, requestId: error.requestId }),
  )

describe('a request', () => {
  test('says its language and leaves out what is not given', async () => {
    const asked = answering(200, '{"a":1}')
    const query = { account: 'x', before: undefined, limit: 5 }
    expect(await ask('/api/m/me', { locale: 'en', query })).toEqual({ a: 1 })
    expect(asked).toHaveBeenCalledWith(
      '/api/m/me?account=x&limit=5',
      expect.objectContaining({ method: 'GET', headers: { 'accept-language': 'en' } }),
    )
  })

  test('with a body is a change in JSON', async () => {
    const asked = answering(201, '{}')
    await ask('/api/m/me/erasure', { locale: 'zh', body: { number: '1' } })
    expect(asked.mock.calls[0]?.[1]).toMatchObject({
      method: 'POST',
      body: '{"number":"1"}',
      headers: { 'content-type': 'application/json' },
    })
  })

  test.each([
    [401, 'expired'],
    [429, 'busy'],
    [409, 'refused'],
    [500, 'broken'],
    [503, 'broken'],
  ])('answered %d is %s, in the server’s words', async (status, kind) => {
    answering(status, '{"error":{"code":"X","message":"不行。","requestId":"r1"}}')
    expect(await troubleOf(ask('/x', { locale: 'zh' }))).toEqual({
      kind,
      message: '不行。',
      requestId: 'r1',
    })
  })

  test('answered by something that is not ours has no words', async () => {
    answering(502, '<html>Bad gateway</html>')
    expect(await troubleOf(ask('/x', { locale: 'zh' }))).toMatchObject({
      kind: 'broken',
      message: '',
    })
  })

  test('that reaches nobody, or is cut off half way, is offline', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await troubleOf(ask('/x', { locale: 'zh' }))).toMatchObject({ kind: 'offline' })
    answering(200, '{"a":')
    expect(await troubleOf(ask('/x', { locale: 'zh' }))).toMatchObject({ kind: 'offline' })
  })
})
