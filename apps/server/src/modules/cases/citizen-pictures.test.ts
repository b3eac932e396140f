import { crc32, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type CitizenAtPage, citizenOf } from './testing/citizens.ts'
import { type Supervised, startSupervised } from './testing/supervised.ts'

let it: Supervised
let me: CitizenAtPage
let other: CitizenAtPage

beforeAll(async () => {
  it = await startSupervised()
})
beforeEach(async () => {
  me = await citizenOf(it.server, it.accountId)
  other = await citizenOf(it.server, it.accountId)
})
afterAll(() => it.close())

const pictures = 'cases/draft/pictures'

/** A well-built picture of one pixel that says something about its maker. */
function makePng(red: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(1, 0)
  head.writeUInt32BE(1, 4)
  head.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from('Comment\0place 30.12,120.19')),
    chunk('IDAT', deflateSync(Buffer.from([0, red, 30, 30]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

describe('a picture', () => {
  test('is kept without what it tells of its maker, for its person alone', async () => {
    const added = await me.upload(pictures, makePng(1))
    expect(added.status).toBe(200)
    const [{ fileId }] = added.body.files
    const shown = await me.get(`${pictures}/${fileId}`)
    expect(shown.headers).toMatchObject({ 'content-type': 'image/png' })
    expect(shown.body).not.toContain('30.12,120.19')
    expect((await other.get(`${pictures}/${fileId}`)).body.error.code).toBe('FILE_NOT_FOUND')
    const taken = await me.act(`${pictures}/${fileId}/removal`)
    expect(taken.body.files).toEqual([])
    await it.server.runJobs()
    expect((await me.get(`${pictures}/${fileId}`)).status).toBe(404)
  })

  test('goes with the case, and nobody else sees it there', async () => {
    await me.upload(pictures, makePng(2))
    const { draftId } = (await me.get('cases/draft')).body
    const made = await me.act('cases', { draftId, answers: { text: '路灯不亮' } })
    const { caseId } = made.body
    const [id] = (await me.get(`cases/${caseId}`)).body.pictures
    expect((await me.get(`cases/${caseId}/pictures/${id}`)).status).toBe(200)
    expect((await other.get(`cases/${caseId}/pictures/${id}`)).status).toBe(404)
    await other.act(`cases/${caseId}/joining`, { words: '' })
    expect((await other.get(`cases/${caseId}/pictures/${id}`)).status).toBe(404)
    expect((await me.get('cases/draft')).body).toMatchObject({ draftId: null, files: [] })
  })

  test.each([
    ['markup that calls itself a picture', Buffer.from('<script>alert(1)</script>')],
    ['a drawing that may run', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a document', Buffer.from('%PDF-1.7\n')],
    ['a picture whose metadata nobody takes out', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;')],
    ['a broken picture', makePng(3).subarray(0, 40)],
    ['nothing', Buffer.alloc(0)],
  ])('is not %s', async (_name, bytes) => {
    const refused = await me.upload(pictures, bytes)
    expect([refused.status, refused.body.error.code]).toEqual([422, 'FILE_REJECTED'])
    expect((await me.get('cases/draft')).body.files).toEqual([])
  })

  test('is not larger, nor are there more, than they may be', async () => {
    const large = Buffer.concat([makePng(4), Buffer.alloc(10_485_761)])
    expect((await me.upload(pictures, large)).body.error).toMatchObject({
      code: 'FILE_REJECTED',
      details: { limit: 10_485_760 },
    })
    for (let count = 0; count < 6; count++)
      expect((await me.upload(pictures, makePng(10 + count))).status).toBe(200)
    const seventh = await me.upload(pictures, makePng(99))
    expect(seventh.body.error).toMatchObject({
      code: 'CASE_PICTURES_TOO_MANY',
      details: { limit: 6 },
    })
  })

  test('comes from the person whose page it is', async () => {
    const refused = await me.client.post(
      `/api/m/${pictures}?account=${it.accountId}&number=${other.number}`,
    )
    expect(refused.status).toBe(401)
  })
})
