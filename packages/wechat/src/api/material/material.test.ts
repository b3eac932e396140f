import { describe, expect, test } from 'vitest'
import type { Client } from '../../client/client.ts'
import type { Upload } from '../../client/multipart.ts'
import { createRig, type Scripted } from '../../client/testing.ts'
import { material, media } from '../../index.ts'
import { type Asking, checkAsking, checkStopped, get, post } from '../testing.ts'

const jpeg: Upload = { bytes: Buffer.from('x'), fileName: 'a.jpg', contentType: 'image/jpeg' }

const mp4: Upload = { bytes: Buffer.from('x'), fileName: 'a.mp4', contentType: 'video/mp4' }

test.each([
  get(
    '/cgi-bin/media/get?media_id=M',
    (c) => media.get(c, 'M'),
    { video_url: 'u' },
    {
      kind: 'json',
      answer: { video_url: 'u' },
    },
  ),
  get('/cgi-bin/media/get/jssdk?media_id=M', (c) => media.getHighQualityVoice(c, 'M')),
  post('/cgi-bin/material/get_material', { media_id: 'M' }, (c) => material.get(c, 'M')),
  post('/cgi-bin/material/del_material', { media_id: 'M' }, (c) => material.remove(c, 'M')),
  get(
    '/cgi-bin/material/get_materialcount',
    material.count,
    { image_count: 2 },
    { image_count: 2 },
  ),
  post(
    '/cgi-bin/material/batchget_material',
    { type: 'image', offset: 0, count: 20 },
    (c) => material.list(c, { type: 'image', offset: 0, count: 20 }),
    { total_count: 0, item: [] },
    { total_count: 0, item: [] },
  ),
])('$asks', checkAsking)

test.each<[string, (client: Client) => unknown]>([
  [
    'a page of material too long',
    (client) => material.list(client, { type: 'image', offset: 0, count: 21 }),
  ],
])('stops %s before it is sent', (_name, act) => checkStopped(act))

describe('uploads', () => {
  test.each<[string, Asking['act'], Scripted, unknown]>([
    [
      '/cgi-bin/media/upload?type=image',
      (c) => media.upload(c, 'image', jpeg),
      { type: 'image', media_id: 'M', created_at: 1 },
      { type: 'image', media_id: 'M', created_at: 1 },
    ],
    [
      '/cgi-bin/media/upload?type=thumb',
      (c) => media.upload(c, 'thumb', jpeg),
      { type: 'thumb', thumb_media_id: 'M', created_at: 1 },
      { type: 'thumb', media_id: 'M', created_at: 1 },
    ],
    ['/cgi-bin/media/uploadimg', (c) => material.uploadImage(c, jpeg), { url: 'u' }, 'u'],
    [
      '/cgi-bin/material/add_material?type=image',
      (c) => material.add(c, 'image', jpeg),
      { media_id: 'M', url: 'u' },
      { media_id: 'M', url: 'u' },
    ],
  ])('%s sends the file as media', async (asks, act, answer, gives) => {
    const [api = '', search = ''] = asks.split('?')
    const rig = createRig({ [api]: answer })
    expect(await act(rig.client)).toEqual(gives)
    const [call] = rig.calls()
    expect(call?.query).toEqual({
      access_token: 'T1',
      ...Object.fromEntries(new URLSearchParams(search)),
    })
    expect(call?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(call?.body).toContain('name="media"; filename="a.jpg"')
  })

  test('of a video describe it', async () => {
    const rig = createRig({ '/cgi-bin/material/add_material': { media_id: 'M' } })
    await material.add(rig.client, 'video', mp4, { title: 't', introduction: 'i' })
    expect(rig.calls()[0]?.body).toContain(
      'name="description"\r\n\r\n{"title":"t","introduction":"i"}',
    )
    expect(() => material.add(rig.client, 'video', mp4)).toThrow(/title and introduction/)
  })

  test('of what the platform would refuse are stopped', async () => {
    const { client, sent } = createRig()
    const big = (size: number, file: Upload = jpeg) => ({ ...file, bytes: new Uint8Array(size) })
    await expect(media.upload(client, 'thumb', big(65_537))).rejects.toThrow(/65536/)
    await expect(media.upload(client, 'image', { ...jpeg, fileName: 'a.webp' })).rejects.toThrow(
      /bmp/,
    )
    await expect(material.uploadImage(client, big(1_048_577))).rejects.toThrow(/1048576/)
    expect(() => material.add(client, 'voice', mp4)).toThrow(/mp3/)
    expect(sent).toEqual([])
  })
})
