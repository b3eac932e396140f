import { afterAll, beforeAll, expect, test } from 'vitest'
import { amr, enlarge, JPG, MP4, PNG, WEBP } from '../testing/samples.ts'
import { type Setup, setUp } from '../testing/setup.ts'

let world: Setup
beforeAll(async () => {
  world = await setUp()
})
afterAll(() => world.close())

const MB = 1024 * 1024

async function upload(
  path: string,
  file: Buffer,
  name: string,
  fields: Record<string, string> = {},
) {
  const form = new FormData()
  form.append('media', new Blob([file]), name)
  for (const [key, value] of Object.entries(fields)) form.append(key, value)
  const url = `${world.origin}${path}${path.includes('?') ? '&' : '?'}access_token=${await world.token()}`
  const answer = await fetch(url, { method: 'POST', body: form })
  return (await answer.json()) as Record<string, string & number>
}

test('the SDK uploads a picture and reads the same bytes back, for three days', async () => {
  const { media_id } = await world.api.uploadMedia(PNG, 'image', 'a.png', 'image/png')
  expect(await world.api.getMedia(String(media_id))).toEqual(PNG)
  await world.sandbox.clock.advance(3 * 86_400_000)
  expect(await world.call(`/cgi-bin/media/get?media_id=${media_id}`)).toMatchObject({
    errcode: 40007,
  })
})

test.each([
  ['image', PNG, 'a.png', undefined],
  ['image', JPG, 'named.txt.jpg', undefined],
  ['image', WEBP, 'a.webp', 40137],
  ['image', Buffer.from('no picture'), 'a.png', 40005],
  ['image', enlarge(PNG, 10 * MB + 1), 'a.png', 40009],
  ['image', PNG, 'noending', 40005],
  ['image', Buffer.alloc(0), 'a.png', 41005],
  ['voice', amr(60), 'a.amr', undefined],
  ['voice', amr(61), 'a.amr', 45007],
  ['voice', enlarge(amr(1), 2 * MB + 1), 'a.amr', 40010],
  ['video', MP4, 'a.mp4', undefined],
  ['video', enlarge(MP4, 10 * MB + 1), 'a.mp4', 40011],
  ['thumb', JPG, 'a.jpg', undefined],
  ['thumb', PNG, 'a.png', 40005],
  ['thumb', enlarge(JPG, 64 * 1024 + 1), 'a.jpg', 40012],
  ['file', PNG, 'a.png', 40004],
])('temporary %s (%#) is judged by its contents', async (type, file, name, errcode) => {
  const answer = await upload(`/cgi-bin/media/upload?type=${type}`, file, name)
  if (errcode) expect(answer).toMatchObject({ errcode })
  else expect(answer[type === 'thumb' ? 'thumb_media_id' : 'media_id']).toMatch(/^[\w-]{64}$/)
})

test('a body that is no form, or comes in chunks, is 41005', async () => {
  const url = `${world.origin}/cgi-bin/media/upload?type=image&access_token=${await world.token()}`
  const plain = await fetch(url, { method: 'POST', body: PNG })
  expect(await plain.json()).toMatchObject({ errcode: 41005 })
  const form = new FormData()
  form.append('media', new Blob([PNG]), 'a.png')
  const whole = new Request('http://x/', { method: 'POST', body: form })
  const chunked = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': whole.headers.get('content-type') ?? '' },
    body: whole.body,
    duplex: 'half',
  } as RequestInit)
  expect(await chunked.json()).toMatchObject({ errcode: 41005 })
})

test('pictures for articles: JPG or PNG under one megabyte, at an address that shows them', async () => {
  const { url = '' } = await upload('/cgi-bin/media/uploadimg', PNG, 'a.png')
  expect(url).toMatch(/\/mmbiz_png\/[\w-]+\/0\?/)
  const shown = await fetch(url)
  expect(shown.headers.get('content-type')).toBe('image/png')
  expect(Buffer.from(await shown.arrayBuffer())).toEqual(PNG)
  expect(await upload('/cgi-bin/media/uploadimg', enlarge(PNG, MB), 'a.png')).toMatchObject({
    errcode: 40009,
  })
})

test('the library: added, counted, listed, fetched, deleted', async () => {
  const about = { description: JSON.stringify({ title: '题目', introduction: '简介' }) }
  const picture = await upload('/cgi-bin/material/add_material?type=image', PNG, '图.png')
  const video = await upload('/cgi-bin/material/add_material?type=video', MP4, 'a.mp4', about)
  expect(picture.url).toMatch(/mmbiz_png/)
  expect(await world.call('/cgi-bin/material/get_materialcount')).toEqual({
    voice_count: 0,
    video_count: 1,
    image_count: 1,
    news_count: 0,
  })
  const list = { type: 'image', offset: 0, count: 20 }
  expect(await world.call('/cgi-bin/material/batchget_material', list)).toMatchObject({
    total_count: 1,
    item: [{ media_id: picture.media_id, name: '图.png' }],
  })
  const get = '/cgi-bin/material/get_material'
  expect(await world.call(get, { media_id: video.media_id })).toMatchObject({ title: '题目' })
  const gone = { media_id: picture.media_id }
  expect(await world.call('/cgi-bin/material/del_material', gone)).toMatchObject({ errcode: 0 })
  expect(await world.call(get, gone)).toMatchObject({ errcode: 40007 })
  expect(await world.call('/cgi-bin/material/add_news', {})).toMatchObject({ errcode: 45106 })
})

test('a video without a description is refused', async () => {
  const answer = await upload('/cgi-bin/material/add_material?type=video', MP4, 'a.mp4')
  expect(answer).toMatchObject({ errcode: 40097 })
})
