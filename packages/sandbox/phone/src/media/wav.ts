/** Samples per second of the sound the phone makes itself. */
export const SAMPLE_RATE = 8000

/** Packs samples between -1 and 1 into a WAV file: PCM, 16 bit, one channel. */
export function encodeWav(samples: Float32Array, sampleRate: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(44 + samples.length * 2)
  const view = new DataView(file.buffer)
  const tag = (at: number, text: string) => file.set(new TextEncoder().encode(text), at)
  tag(0, 'RIFF')
  view.setUint32(4, file.length - 8, true)
  tag(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, sampleRate, true)
  view.setUint32(28, sampleRate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  tag(36, 'data')
  view.setUint32(40, samples.length * 2, true)
  samples.forEach((sample, index) => {
    view.setInt16(44 + index * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 0x7fff), true)
  })
  return file
}

/** Makes a soft two-note sound of a whole number of seconds, for machines without a microphone. */
export function makeTone(seconds: number): Float32Array {
  const samples = new Float32Array(seconds * SAMPLE_RATE)
  for (let index = 0; index < samples.length; index++) {
    const time = index / SAMPLE_RATE
    const pitch = time % 1 < 0.5 ? 440 : 554.37
    const beat = time % 0.5
    const loudness = Math.min(1, beat * 40) * Math.exp(-beat * 6)
    samples[index] = 0.4 * loudness * Math.sin(2 * Math.PI * pitch * time)
  }
  return samples
}
