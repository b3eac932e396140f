import { useEffect, useRef, useState } from 'preact/hooks'
import { type Recording, startRecording } from '../media/recorder.ts'
import { LONGEST_VOICE } from '../media/voice.ts'
import { useSession } from '../state/context.ts'
import { sendMessage } from '../state/outbox.ts'
import { VoiceSheet } from './voice-sheet.tsx'

/** How far up, in CSS pixels, the finger goes to throw the recording away. */
const CANCEL_DISTANCE = 70

type Phase = 'idle' | 'recording' | 'leaving'

/** The button that records while it is held; letting go sends, sliding up throws away. */
export function HoldToTalk({ appId }: { appId: string }) {
  const session = useSession()
  const [phase, setPhase] = useState<Phase>('idle')
  const [note, setNote] = useState('')
  const recording = useRef<Promise<Recording | undefined>>()
  const from = useRef(0)

  const begin = () => {
    if (phase !== 'idle') return
    setPhase('recording')
    recording.current = startRecording().catch(() => {
      setPhase('idle')
      setNote('未找到可用的麦克风，可改用以下方式')
      return undefined
    })
  }
  const end = async (keep: boolean) => {
    if (phase === 'idle') return
    setPhase('idle')
    const made = await recording.current
    if (!made) return
    if (!keep) return made.cancel()
    const voice = await session.attempt(made.finish())
    if (voice) await sendMessage(session, appId, voice)
    else session.toast('说话时间太短')
  }

  useEffect(() => {
    if (phase === 'idle') return
    const timer = setTimeout(() => void end(true), LONGEST_VOICE * 1000)
    return () => clearTimeout(timer)
  }, [phase === 'idle'])
  useEffect(() => () => void recording.current?.then((made) => made?.cancel()), [])

  return (
    <>
      <button
        type="button"
        class={phase === 'idle' ? 'hold-to-talk' : 'hold-to-talk held'}
        data-testid="hold-to-talk"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          from.current = event.clientY
          begin()
        }}
        onPointerMove={(event) => {
          if (phase === 'idle') return
          setPhase(from.current - event.clientY > CANCEL_DISTANCE ? 'leaving' : 'recording')
        }}
        onPointerUp={() => void end(phase === 'recording')}
        onPointerCancel={() => void end(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') void end(false)
          if (event.key === ' ' && !event.repeat) begin()
        }}
        onKeyUp={(event) => event.key === ' ' && void end(true)}
        onContextMenu={(event) => event.preventDefault()}
      >
        {phase === 'idle' ? '按住 说话' : '松开 发送'}
      </button>
      {phase !== 'idle' && (
        <div class={`talking ${phase}`} role="status">
          <span class="talking-wave" aria-hidden="true" />
          <p>{phase === 'leaving' ? '松开手指，取消发送' : '手指上滑，取消发送'}</p>
        </div>
      )}
      {note && <VoiceSheet appId={appId} note={note} onClose={() => setNote('')} />}
    </>
  )
}
