import { describe, expect, test } from 'vitest'
import { describeErrcode, KNOWN_ERRCODES } from './describe-errcode.ts'
import type { ErrcodeClass } from './errcodes/table.ts'
import { PlatformError } from './platform-error.ts'

const range = (from: number, to: number, without: number[] = []) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((n) => !without.includes(n))

/** The classes and codes of rules.md §12.6, and those that §12.2 to §12.5 name. */
const REQUIRED: Partial<Record<ErrcodeClass, number[]>> = {
  retry: [-1, 45011, 61450],
  token: [40001, 40014, 42001, 42007, 41001],
  config: [40013, 40125, 40164, 41002, 41004],
  permission: [
    48001, 48002, 48003, 48004, 48008, 50001, 50002, 50005, 43004, 43019, 43101, 45109, 88000,
  ],
  quota: [45009, 45028, 45047, 45015, 48006, 45056, 45059],
  content: [
    45002, 45003, 45004, 45005, 45008, 44003, 44004, 40033, 40137, 40009, 40010, 40011, 40012,
    47001, 47003, 53503, 53504, 53505, 40003, 40037, 41030, 45157, 45158, 45159, 45057, 45058,
  ],
  menu: [...range(40015, 40027), ...range(65301, 65317, [65315])],
  oauth: [40029, 40163, 42003, 40030],
  idempotency: [45065, 45066, 45067],
  'customer-service': [61451, 61452, 61453, 61454, 61455, 61456, 61457, 61500],
}

describe('describeErrcode', () => {
  test.each(Object.entries(REQUIRED))('knows the codes of class %s', (name, codes) => {
    for (const code of codes) expect([code, describeErrcode(code).class]).toEqual([code, name])
  })

  test('says in both languages what each code means and what to do', () => {
    for (const code of KNOWN_ERRCODES) {
      const { meaning, advice } = describeErrcode(code)
      for (const { zh, en } of [meaning, advice]) {
        expect(zh).toMatch(/\p{Script=Han}/u)
        expect(en).toMatch(/^[\x20-\x7e]{4,}$/)
      }
      expect(advice.zh).toMatch(/。$/)
    }
  })

  test('lists no code twice', () => {
    expect(new Set(KNOWN_ERRCODES).size).toBe(KNOWN_ERRCODES.length)
  })

  test('has words for a code it does not know', () => {
    expect(describeErrcode(123456)).toMatchObject({
      class: 'unknown',
      meaning: { zh: '平台错误 123456' },
    })
  })
})

describe('PlatformError', () => {
  test.each([
    ['invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist rid: 1-2', '203.0.113.7'],
    ['invalid ip 198.51.100.20, not in whitelist', '198.51.100.20'],
    ['invalid ip 2001:db8::7, not in whitelist', '2001:db8::7'],
    ['not in whitelist', undefined],
  ])('finds the egress address in %j', (errmsg, address) => {
    const error = new PlatformError('/cgi-bin/stable_token', 40164, { errcode: 40164, errmsg })
    expect(error.egressIp).toBe(address)
    expect(error).toMatchObject({
      class: 'config',
      hint: { zh: expect.stringContaining('白名单') },
    })
  })

  test('tells api, code and the words of the platform, and keeps the answer', () => {
    const answer = { errcode: 45065, errmsg: 'clientmsgid exist rid: 1', msg_id: '7' }
    const error = new PlatformError('/cgi-bin/message/mass/sendall', 45065, answer)
    expect(error.message).toBe(
      '/cgi-bin/message/mass/sendall answered 45065 clientmsgid exist rid: 1',
    )
    expect(error.answer).toBe(answer)
    expect(error.egressIp).toBeUndefined()
  })

  test('does without words, and cuts long ones', () => {
    expect(new PlatformError('/a', -1, {}).message).toBe('/a answered -1')
    expect(new PlatformError('/a', -1, { errmsg: 'x'.repeat(999) }).errmsg).toHaveLength(300)
  })
})
