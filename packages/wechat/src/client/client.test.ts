import { describe, expect, test } from 'vitest'
import { BadAnswerError, NetworkError, OutcomeUnknownError } from '../errors/call-errors.ts'
import { ConfigError } from '../errors/config-error.ts'
import { PlatformError } from '../errors/platform-error.ts'
import { createClient } from './client.ts'
import { APP_ID, createRig, TOKEN_API } from './testing.ts'
import { createMemoryTokenStore } from './token-store.ts'

const READ = { api: '/cgi-bin/tags/get', idempotent: true }
const SEND = { api: '/cgi-bin/message/custom/send', body: { touser: 'oA' }, idempotent: false }
const OK = { errcode: 0, errmsg: 'ok' }

describe('retries', () => {
  test('repeat an idempotent call twice, with growing pauses', async () => {
    const rig = createRig({ [READ.api]: ['lost', { errcode: -1 }, { tags: [] }] })
    expect(await rig.client.call(READ)).toEqual({ tags: [] })
    expect(rig.pauses).toEqual([500, 2000])
    expect(rig.records.map(({ api, errcode, attempt }) => [api, errcode, attempt])).toEqual([
      [TOKEN_API, 0, 1],
      [READ.api, undefined, 1],
      [READ.api, -1, 2],
      [READ.api, 0, 3],
    ])
  })

  test('end, with the error that came last', async () => {
    const lost = createRig({ [READ.api]: 'lost' })
    await expect(lost.client.call(READ)).rejects.toThrow(NetworkError)
    expect(lost.calls()).toHaveLength(3)
    const busy = createRig({ [READ.api]: { errcode: 61450 } })
    await expect(busy.client.call(READ)).rejects.toMatchObject({ errcode: 61450, class: 'retry' })
    expect(busy.calls()).toHaveLength(3)
  })

  test.each<['lost' | Record<string, unknown>, string]>([
    ['lost', 'a lost answer'],
    [{ errcode: -1 }, 'a busy platform'],
    [{ errcode: 61450 }, 'a system error'],
    [{ raw: '<html>', status: 502 }, 'a failing gateway'],
    [{ raw: '{"errcode":0,"err' }, 'an answer cut off'],
  ])('never repeat a send after %#', async (answer) => {
    const rig = createRig({ [SEND.api]: answer })
    await expect(rig.client.call(SEND)).rejects.toThrow(OutcomeUnknownError)
    expect(rig.calls()).toHaveLength(1)
  })

  test('repeat a send that certainly did not happen', async () => {
    const rig = createRig({ [SEND.api]: ['not-sent', { errcode: 45011 }, OK] })
    await rig.client.call(SEND)
    expect(rig.calls()).toHaveLength(3)
    const stale = createRig({ [SEND.api]: [{ errcode: 42001 }, OK] })
    await stale.client.call(SEND)
    expect(stale.calls()).toHaveLength(2)
    const unreachable = createRig({ [SEND.api]: 'not-sent' })
    await expect(unreachable.client.call(SEND)).rejects.toMatchObject({
      name: 'NetworkError',
      failure: 'not-sent',
    })
  })

  test.each([45015, 45047, 48001, 43004, 40003, 99999])('do not touch %i', async (errcode) => {
    const rig = createRig({ [SEND.api]: { errcode, errmsg: 'refused' } })
    await expect(rig.client.call(SEND)).rejects.toThrow(PlatformError)
    expect(rig.calls()).toHaveLength(1)
  })
})

describe('answers', () => {
  test('of another server are told from those of the platform', async () => {
    const missing = createRig({ [SEND.api]: { raw: 'not found', status: 404 } })
    await expect(missing.client.call(SEND)).rejects.toMatchObject({
      name: 'BadAnswerError',
      status: 404,
    })
    const page = createRig({ [READ.api]: { raw: '<html></html>' } })
    await expect(page.client.call(READ)).rejects.toThrow(BadAnswerError)
    const coded = createRig({ [READ.api]: { raw: '{"errcode":48001}', status: 403 } })
    await expect(coded.client.call(READ)).rejects.toMatchObject({ errcode: 48001 })
  })

  test('with broken characters are read', async () => {
    const raw = Buffer.concat([
      Buffer.from('{"nickname":"a\u0001\nb'),
      Buffer.from([0xe4, 0xb8]),
      Buffer.from('","msgid":1700827132819554304}'),
    ])
    const rig = createRig({ [READ.api]: { raw } })
    expect(await rig.client.call(READ)).toEqual({
      nickname: 'a\u0001\nb\uFFFD',
      msgid: '1700827132819554304',
    })
  })

  test('that are files come with their type and name', async () => {
    const rig = createRig({
      '/file': {
        raw: Buffer.from([0xff, 0xd8, 0xff]),
        headers: {
          'content-type': 'image/jpeg',
          'content-disposition': 'attachment; filename="../../m1.jpg"',
        },
      },
      '/json': { video_url: 'https://example.gov.cn/v' },
      '/gone': { errcode: 40007, errmsg: 'invalid media_id' },
    })
    const download = (api: string) => rig.client.download({ api, idempotent: true })
    expect(await download('/file')).toEqual({
      kind: 'file',
      bytes: Buffer.from([0xff, 0xd8, 0xff]),
      contentType: 'image/jpeg',
      fileName: 'm1.jpg',
    })
    expect(await download('/json')).toEqual({
      kind: 'json',
      answer: { video_url: 'https://example.gov.cn/v' },
    })
    await expect(download('/gone')).rejects.toMatchObject({ errcode: 40007 })
  })
})

describe('the client', () => {
  test('shows no secret in errors and records', async () => {
    for (const answer of [
      'lost',
      { errcode: 40125, errmsg: 'x' },
      { raw: 'x', status: 404 },
    ] as const) {
      const rig = createRig({ [TOKEN_API]: answer })
      const error = (await rig.client.call(READ).catch((thrown) => thrown)) as Error
      expect(
        `${error.message} ${JSON.stringify(error)} ${JSON.stringify(rig.records)}`,
      ).not.toMatch(/secret-of|access_token=/)
    }
  })

  test('survives a hook that throws', async () => {
    const client = createClient({
      appId: APP_ID,
      secret: 's',
      store: createMemoryTokenStore(),
      transport: async () => ({
        status: 200,
        headers: {},
        body: Buffer.from('{"expires_in":7200}'),
      }),
      onCall: () => {
        throw new Error('the counter is broken')
      },
    })
    await expect(client.call({ ...READ, credential: 'none' })).resolves.toEqual({
      expires_in: 7200,
    })
  })

  test('takes any error of a foreign transport as a lost answer', async () => {
    const client = createClient({
      appId: APP_ID,
      secret: 's',
      store: createMemoryTokenStore(),
      transport: async () => {
        throw new Error('reset')
      },
    })
    await expect(client.call({ ...SEND, credential: 'none' })).rejects.toThrow(OutcomeUnknownError)
  })

  test('needs an app id and a secret', () => {
    const store = createMemoryTokenStore()
    expect(() => createClient({ appId: '', secret: 's', store })).toThrow(ConfigError)
    expect(() => createClient({ appId: 'a', secret: '', store })).toThrow(ConfigError)
  })
})
