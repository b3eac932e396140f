import { type Voice, voiceOfRecording } from './voice.ts'

/** A recording under way. */
export interface Recording {
  /** Ends it and gives the voice message; undefined when it was shorter than half a second. */
  finish(): Promise<Voice | undefined>
  /** Ends it and throws it away. */
  cancel(): void
}

const SHORTEST = 0.5

/** Begins to record. Rejects where there is no microphone or it may not be used. */
export async function startRecording(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
  const mimeType = MediaRecorder.isTypeSupported('audio/webm') ? 'audio/webm' : undefined
  const recorder = new MediaRecorder(stream, mimeType ? { mimeType } : {})
  const chunks: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => chunks.push(data))
  const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve))
  const began = performance.now()
  recorder.start()

  function release(): void {
    if (recorder.state !== 'inactive') recorder.stop()
    for (const track of stream.getTracks()) track.stop()
  }

  return {
    async finish() {
      const seconds = (performance.now() - began) / 1000
      release()
      await stopped
      if (seconds < SHORTEST) return undefined
      return voiceOfRecording(new Blob(chunks, { type: recorder.mimeType }), seconds)
    },
    cancel: release,
  }
}
