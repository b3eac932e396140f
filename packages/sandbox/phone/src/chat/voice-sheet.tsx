import { pickFile } from '../media/pick-file.ts'
import { makeToneVoice, type Voice, voiceOfFile } from '../media/voice.ts'
import { useSession } from '../state/context.ts'
import { sendMessage } from '../state/outbox.ts'
import { ActionSheet } from '../ui/sheet.tsx'

interface VoiceSheetProps {
  appId: string
  /** Why it is asked, e.g. that there is no microphone. */
  note?: string
  onClose: () => void
}

/** Ways to send a voice message without speaking. */
export function VoiceSheet({ appId, note, onClose }: VoiceSheetProps) {
  const session = useSession()
  const send = async (voice: Promise<Voice | undefined>) => {
    const made = await session.attempt(voice)
    if (made) await sendMessage(session, appId, made)
  }
  const choose = async () => {
    const file = await pickFile({ accept: '.amr,.mp3,.wav,.webm,audio/*' })
    return file && voiceOfFile(file)
  }
  return (
    <ActionSheet
      label="发送语音"
      note={note}
      choices={[
        { label: '选择录音文件', testId: 'voice-file', onChoose: () => void send(choose()) },
        {
          label: '发送一段提示音（2 秒）',
          testId: 'voice-tone',
          onChoose: () => void send(makeToneVoice()),
        },
      ]}
      onClose={onClose}
    />
  )
}
