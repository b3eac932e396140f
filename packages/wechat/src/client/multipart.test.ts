import { describe, expect, test } from 'vitest'
import { RequestError } from '../errors/call-errors.ts'
import { type Upload, writeMultipart } from './multipart.ts'

const FILE: Upload = {
  bytes: Buffer.from([0xff, 0xd8, 0x0d, 0x0a]),
  fileName: '通知.jpg',
  contentType: 'image/jpeg',
}

describe('writeMultipart', () => {
  test('writes a form that others read', async () => {
    const { bytes, contentType } = writeMultipart(FILE, { description: '{"title":"会议"}' })
    const response = new Response(Buffer.from(bytes), { headers: { 'content-type': contentType } })
    const form = await response.formData()
    const file = form.get('media') as File
    expect(form.get('description')).toBe('{"title":"会议"}')
    expect(file.name).toBe('通知.jpg')
    expect(file.type).toBe('image/jpeg')
    expect(Buffer.from(await file.arrayBuffer())).toEqual(FILE.bytes)
  })

  test('names the file without folders or what would end the header', () => {
    const name = 'C:\\a/../b"\r\nX-Evil: 1\r\n.png'
    const text = Buffer.from(writeMultipart({ ...FILE, fileName: name }).bytes).toString('latin1')
    expect(text).toContain('filename="b___X-Evil__1__.png"\r\n')
    expect(text).not.toMatch(/\nX-Evil/)
  })

  test.each<[string, Partial<Upload>]>([
    ['no extension', { fileName: 'upload' }],
    ['nothing but an extension', { fileName: '.jpg' }],
    ['no bytes', { bytes: new Uint8Array() }],
    ['no type', { contentType: '' }],
    ['a type that ends the header', { contentType: 'image/jpeg\r\nx: y' }],
  ])('refuses %s', (_name, change) => {
    expect(() => writeMultipart({ ...FILE, ...change })).toThrow(RequestError)
  })
})
