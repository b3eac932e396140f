import { useState } from 'preact/hooks'
import type { PhoneSend } from '../../../src/contract.ts'
import { pickFile, readDataUrl } from '../media/pick-file.ts'
import { preparePicture } from '../media/picture.ts'
import { useSession } from '../state/context.ts'
import type { Place } from '../state/navigation.ts'
import { sendMessage } from '../state/outbox.ts'
import { Icon } from '../ui/icon.tsx'
import type { IconName } from '../ui/icon-shapes.ts'
import { LinkDialog } from './link-dialog.tsx'
import { VoiceSheet } from './voice-sheet.tsx'

async function readMedia(file: File): Promise<PhoneSend> {
  if (file.type.startsWith('video/')) return { type: 'video', data: await readDataUrl(file) }
  return { type: 'image', data: await preparePicture(file) }
}

/** What else can be sent: pictures, videos, a place, a voice, a link. */
export function PlusPanel({ appId }: { appId: string }) {
  const session = useSession()
  const [asking, setAsking] = useState<'voice' | 'link'>()
  const sendMedia = async (accept: string, camera: boolean) => {
    const file = await pickFile({ accept, camera })
    const message = file && (await session.attempt(readMedia(file)))
    if (message) await sendMessage(session, appId, message)
  }
  const sendPlace = (place: Place) =>
    void sendMessage(session, appId, { type: 'location', scale: 16, ...place })

  const choices: [name: string, icon: IconName, testId: string, act: () => void][] = [
    ['照片', 'picture', 'send-photo', () => void sendMedia('image/*', false)],
    ['拍摄', 'camera', 'send-camera', () => void sendMedia('image/*,video/*', true)],
    ['视频', 'play', 'send-video', () => void sendMedia('video/mp4,video/*', false)],
    ['位置', 'pin', 'send-location', () => session.push({ name: 'location', onPlace: sendPlace })],
    ['语音', 'microphone', 'send-voice', () => setAsking('voice')],
    ['链接', 'link', 'send-link', () => setAsking('link')],
  ]
  return (
    <div class="below plus-panel">
      {choices.map(([name, icon, testId, act]) => (
        <button type="button" key={name} data-testid={testId} onClick={act}>
          <span class="plus-tile">
            <Icon name={icon} size={30} line={1.4} />
          </span>
          <span>{name}</span>
        </button>
      ))}
      {asking === 'voice' && <VoiceSheet appId={appId} onClose={() => setAsking(undefined)} />}
      {asking === 'link' && <LinkDialog appId={appId} onClose={() => setAsking(undefined)} />}
    </div>
  )
}
