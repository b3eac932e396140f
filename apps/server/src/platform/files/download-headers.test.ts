import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanFileName, downloadHeaders } from './download-headers.ts'

describe('downloadHeaders', () => {
  it('shows an image in place under its Chinese name', () => {
    const headers = downloadHeaders('路灯 照片(1).jpg', 'image/jpeg')
    expect(headers['content-type']).toBe('image/jpeg')
    expect(headers['content-disposition']).toBe(
      `inline; filename="__ __(1).jpg"; filename*=UTF-8''%E8%B7%AF%E7%81%AF%20%E7%85%A7%E7%89%87%281%29.jpg`,
    )
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).not.toContain('sandbox')
  })

  it.each(['application/pdf', 'application/zip', 'application/ofd'])(
    'saves %s in a sandbox',
    (type) => {
      const headers = downloadHeaders('说明', type)
      expect(headers['content-type']).toBe(type)
      expect(headers['content-disposition']).toMatch(/^attachment;/)
      expect(headers['content-security-policy']).toMatch(/(^|; )sandbox(;|$)/)
    },
  )

  it.each(['text/html', 'image/svg+xml', 'application/xml', 'text/plain', 'image/png; x', ''])(
    'answers %j as bytes to be saved',
    (type) => {
      const headers = downloadHeaders('x', type)
      expect(headers['content-type']).toBe('application/octet-stream')
      expect(headers['content-disposition']).toMatch(/^attachment;/)
      expect(headers['content-security-policy']).toContain('sandbox')
    },
  )

  it('keeps every name within its own parameter, and readable to who decodes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const value = downloadHeaders(name, 'application/pdf')['content-disposition'] ?? ''
        const form = /^attachment; filename="([ -~]*)"; filename\*=UTF-8''([A-Za-z0-9!._~%-]+)$/
        const [, ascii = '"', encoded = ''] = form.exec(value) ?? []
        expect(ascii).not.toMatch(/["\\]/)
        expect(decodeURIComponent(encoded)).toBe(cleanFileName(name))
      }),
      { numRuns: 500 },
    )
  })
})

describe('cleanFileName', () => {
  it.each([
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\a\\b.txt', 'C__a_b.txt'],
    ['图\u202egpj.exe', '图gpj.exe'],
    ['a\r\nSet-Cookie: x', 'aSet-Cookie_ x'],
    ['. .', 'file'],
    ['', 'file'],
    ['\ud800.txt', '\ufffd.txt'],
    ['name.', 'name'],
  ])('makes %j into %j', (name, clean) => {
    expect(cleanFileName(name)).toBe(clean)
  })

  it('shortens to 120 characters, keeps the extension, and cuts no character in two', () => {
    const long = cleanFileName(`${'𠮷'.repeat(200)}.docx`)
    expect([...long]).toHaveLength(120)
    expect(long.endsWith('𠮷.docx')).toBe(true)
  })
})
