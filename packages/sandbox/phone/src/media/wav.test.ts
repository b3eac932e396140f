import { expect, it } from 'vitest'
import { encodeWav, makeTone, SAMPLE_RATE } from './wav.ts'

it('writes a header that tells the truth', () => {
  const file = encodeWav(new Float32Array([0, 1, -1, 2]), 8000)
  const view = new DataView(file.buffer)
  const text = (from: number, to: number) => new TextDecoder().decode(file.slice(from, to))
  expect(text(0, 4)).toBe('RIFF')
  expect(view.getUint32(4, true)).toBe(file.length - 8)
  expect(text(8, 16)).toBe('WAVEfmt ')
  expect(view.getUint32(24, true)).toBe(8000)
  expect(view.getUint32(40, true)).toBe(8)
  expect([44, 46, 48, 50].map((at) => view.getInt16(at, true))).toEqual([0, 32767, -32767, 32767])
})

it('makes a sound of the length asked for, loud enough to hear and never clipped', () => {
  const samples = makeTone(3)
  expect(samples).toHaveLength(3 * SAMPLE_RATE)
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
  expect(loudest).toBeGreaterThan(0.2)
  expect(loudest).toBeLessThan(0.5)
})
