import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMultipart } from './multipart.ts'

test('what FormData writes is read back byte for byte', async () => {
  const parts = fc.array(
    fc.record({
      name: fc.stringMatching(/^[a-z]{1,8}$/),
      bytes: fc.uint8Array({ maxLength: 300 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  await fc.assert(
    fc.asyncProperty(parts, async (wanted) => {
      const form = new FormData()
      for (const { name, bytes } of wanted) form.append(name, new Blob([bytes]), `${name}.bin`)
      const request = new Request('http://x/', { method: 'POST', body: form })
      const body = Buffer.from(await request.arrayBuffer())
      const read = readMultipart(request.headers.get('content-type') ?? '', body)
      expect(read?.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }))).toEqual(
        wanted,
      )
      expect(read?.every((part) => part.filename === `${part.name}.bin`)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('anything else is no form, and garbage does not throw', () => {
  expect(readMultipart('application/json', Buffer.from('{}'))).toBeUndefined()
  expect(readMultipart('multipart/form-data; boundary=x', Buffer.from('no fence'))).toBeUndefined()
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const body = Buffer.concat([Buffer.from('--x'), bytes, Buffer.from('\r\n--x')])
      expect(() => readMultipart('multipart/form-data; boundary=x', body)).not.toThrow()
    }),
  )
})
