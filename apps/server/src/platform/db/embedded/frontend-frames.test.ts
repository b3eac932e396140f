import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createFrameReader,
  frame,
  frontend,
  ProtocolViolation,
  queryFrame,
} from './frontend-frames.ts'

const startup = Buffer.from([0, 0, 0, 8, 0, 3, 0, 0])
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])

describe('createFrameReader', () => {
  it('finds the same messages however the bytes are cut', () => {
    const messages = fc.array(
      fc.tuple(fc.constantFrom(...Object.values(frontend)), fc.uint8Array({ maxLength: 50 })),
    )
    fc.assert(
      fc.property(messages, fc.array(fc.integer({ min: 1, max: 20 })), (wanted, cuts) => {
        const frames = [startup, ...wanted.map(([type, body]) => frame(type, body))]
        const bytes = Buffer.concat(frames)
        const reader = createFrameReader()
        const found: Buffer[] = []
        let at = 0
        for (const cut of [...cuts, bytes.length]) {
          found.push(...reader.push(bytes.subarray(at, at + cut)))
          at += cut
        }
        expect(found.map((one) => one.toString('hex'))).toEqual(
          frames.map((one) => one.toString('hex')),
        )
      }),
    )
  })

  it('expects a start-up message again after a request for encryption', () => {
    const reader = createFrameReader()
    expect(reader.push(sslRequest)).toHaveLength(1)
    expect(reader.push(startup)).toHaveLength(1)
    expect(reader.push(queryFrame('select 1'))).toHaveLength(1)
  })

  it.each([
    ['an unknown type', Buffer.from([0x21, 0, 0, 0, 4])],
    ['a length that is too small', Buffer.from([frontend.query, 0, 0, 0, 3])],
    ['a negative length', Buffer.from([frontend.query, 255, 255, 255, 255])],
    ['a length beyond all measure', Buffer.from([frontend.query, 0x7f, 0, 0, 0])],
  ])('refuses %s', (_what, bytes) => {
    const reader = createFrameReader()
    reader.push(startup)
    expect(() => reader.push(bytes)).toThrow(ProtocolViolation)
  })

  it('refuses what does not begin as the protocol does', () => {
    const reader = createFrameReader()
    expect(() => reader.push(Buffer.from('GET / HTTP/1.1\r\n\r\n'))).toThrow(ProtocolViolation)
  })
})
