import type { PhoneSend } from '../../../src/contract.ts'
import { readDataUrl } from './pick-file.ts'
import { encodeWav, makeTone, SAMPLE_RATE } from './wav.ts'

export type Voice = Extract<PhoneSend, { type: 'voice' }>

/** The platform takes 60 seconds at the most. */
export const LONGEST_VOICE = 60

/** Bytes per second of AMR at its usual rate, for files whose length no browser can tell. */
const AMR_BYTES_PER_SECOND = 1600

const FORMATS: Record<string, Voice['format']> = {
  amr: 'amr',
  mp3: 'mp3',
  wav: 'wav',
  webm: 'webm',
}

const clampSeconds = (seconds: number) => Math.max(1, Math.min(LONGEST_VOICE, Math.ceil(seconds)))

async function wavVoice(samples: Float32Array, sampleRate: number): Promise<Voice> {
  const file = new Blob([encodeWav(samples, sampleRate)], { type: 'audio/wav' })
  const seconds = clampSeconds(samples.length / sampleRate)
  return { type: 'voice', data: await readDataUrl(file), format: 'wav', seconds }
}

/** Makes the voice message that stands in for a recording: a tone of two seconds. */
export const makeToneVoice = () => wavVoice(makeTone(2), SAMPLE_RATE)

/** Turns a recording into a voice message; anything but WebM becomes WAV. */
export async function voiceOfRecording(recording: Blob, seconds: number): Promise<Voice> {
  if (recording.type.includes('webm')) {
    const data = await readDataUrl(recording)
    return { type: 'voice', data, format: 'webm', seconds: clampSeconds(seconds) }
  }
  const context = new AudioContext()
  const sound = await context.decodeAudioData(await recording.arrayBuffer())
  await context.close()
  return wavVoice(sound.getChannelData(0), sound.sampleRate)
}

function soundLength(url: string): Promise<number | undefined> {
  const audio = new Audio()
  return new Promise((resolve) => {
    audio.addEventListener('loadedmetadata', () => {
      resolve(Number.isFinite(audio.duration) ? audio.duration : undefined)
    })
    audio.addEventListener('error', () => resolve(undefined))
    audio.src = url
  })
}

/** Turns a sound file into a voice message. Rejects for a kind of file the platform does not take. */
export async function voiceOfFile(file: File): Promise<Voice> {
  const format = FORMATS[file.name.toLowerCase().split('.').at(-1) ?? '']
  if (!format) throw new Error('仅支持 amr、mp3、wav、webm 录音')
  const data = await readDataUrl(file)
  const length = (await soundLength(data)) ?? file.size / AMR_BYTES_PER_SECOND
  return { type: 'voice', data, format, seconds: clampSeconds(length) }
}
