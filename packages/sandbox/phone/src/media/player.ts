import { createStore } from '../state/store.ts'

/** The id of the message whose sound plays; one at a time. Empty when it is quiet. */
export const playing = createStore('')

let current: HTMLAudioElement | undefined

/** Ends what plays. */
export function stopSound(): void {
  current?.pause()
  current = undefined
  playing.update(() => '')
}

/** Plays a sound, or ends it when it plays already. Rejects when the browser cannot play it. */
export async function toggleSound(id: string, url: string): Promise<void> {
  const again = playing.get() === id
  stopSound()
  if (again) return
  const audio = new Audio(url)
  current = audio
  playing.update(() => id)
  const end = () => current === audio && stopSound()
  audio.addEventListener('ended', end)
  try {
    await audio.play()
  } catch (error) {
    const interrupted = current !== audio
    end()
    if (!interrupted) throw error
  }
}
