import { describe, expect, it } from 'vitest'
import { videoAddress } from './video-address.ts'

const api = 'https://api.weixin.qq.com'

describe('the address of a video', () => {
  it.each([
    'http://vweixinp.tc.qq.com/1007_x.f10.mp4?vkey=1',
    'https://mpvideo.qpic.cn/a.mp4',
    'https://api.weixin.qq.com/media/1',
  ])('%s is the platform’s own', (url) => {
    expect(videoAddress(url, api)).toBe(url)
  })

  it('may be at the address of the interfaces, whatever that is', () => {
    const sandbox = 'http://127.0.0.1:4100'
    expect(videoAddress('http://127.0.0.1:4100/phone/api/media/1', sandbox)).toBeDefined()
    expect(videoAddress('http://127.0.0.1:4101/phone/api/media/1', sandbox)).toBeUndefined()
  })

  it.each([
    undefined,
    null,
    7,
    '',
    'not an address',
    'file:///etc/passwd',
    'http://127.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://localhost/',
    'https://qq.com.example.com/a.mp4',
    'https://evilqq.com/a.mp4',
    'https://example.com/?.qq.com',
    'https://example.com#.qq.com',
    'https://vweixinp.tc.qq.com:8443/a.mp4',
    'https://vweixinp.tc.qq.com@example.com/a.mp4',
    'https://user:secret@vweixinp.tc.qq.com/a.mp4',
    'ftp://vweixinp.tc.qq.com/a.mp4',
  ])('%s is refused', (url) => {
    expect(videoAddress(url, api)).toBeUndefined()
  })
})
