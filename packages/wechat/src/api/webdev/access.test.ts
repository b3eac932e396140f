import { describe, expect, test } from 'vitest'
import { createRig } from '../../client/testing.ts'
import { oauth } from '../../index.ts'
import type { Asking } from '../testing.ts'

describe('page authorisation', () => {
  const grant = { access_token: 'PAGE', openid: 'oA' }

  test('sends people to the platform with what they came for', () => {
    const { client } = createRig()
    const options = {
      redirectUri: 'https://example.gov.cn/h5?a=1',
      scope: 'snsapi_base',
      state: 's1',
    } as const
    expect(oauth.authorizeUrl(client, options)).toBe(
      'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri=https%3A%2F%2Fexample.gov.cn%2Fh5%3Fa%3D1&response_type=code&scope=snsapi_base&state=s1#wechat_redirect',
    )
    expect(() => oauth.authorizeUrl(client, { ...options, state: 'a&b' })).toThrow(/state/)
  })

  test.each<[string, Asking['act'], string]>([
    [
      'a code',
      (c) => oauth.exchangeCode(c, 'CODE'),
      '/sns/oauth2/access_token?appid=wx0123456789abcdef&secret=secret-of-the-demo&code=CODE&grant_type=authorization_code',
    ],
    [
      'a refresh token',
      (c) => oauth.refresh(c, 'R'),
      '/sns/oauth2/refresh_token?appid=wx0123456789abcdef&grant_type=refresh_token&refresh_token=R',
    ],
    [
      'a page token',
      (c) => oauth.getUser(c, grant),
      '/sns/userinfo?access_token=PAGE&openid=oA&lang=zh_CN',
    ],
    [
      'a page token to check',
      (c) => oauth.check(c, grant),
      '/sns/auth?access_token=PAGE&openid=oA',
    ],
  ])('sends %s and not the token of the account', async (_name, act, asks) => {
    const rig = createRig()
    await act(rig.client)
    expect(rig.tokenCalls()).toEqual([])
    const call = rig.calls()[0]
    expect(`${call?.api}?${new URLSearchParams(call?.query)}`).toBe(asks)
  })

  test('does not use a code twice', async () => {
    const rig = createRig({ '/sns/oauth2/access_token': 'lost' })
    await expect(oauth.exchangeCode(rig.client, 'CODE')).rejects.toThrow(/unknown/)
    expect(rig.calls()).toHaveLength(1)
  })

  test('tells virtual visitors', () => {
    const full = { ...grant, expires_in: 7200, refresh_token: 'R', scope: 'snsapi_userinfo' }
    expect(oauth.isSnapshotUser(full)).toBe(false)
    expect(oauth.isSnapshotUser({ ...full, is_snapshotuser: 1 })).toBe(true)
  })
})
