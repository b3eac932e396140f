import { useState } from 'preact/hooks'
import { playing, toggleSound } from '../media/player.ts'
import { useSession } from '../state/context.ts'
import { useStore } from '../state/store.ts'
import { Icon } from '../ui/icon.tsx'
import { Layer } from '../ui/sheet.tsx'

/** A picture; touching it shows it large. */
export function PictureBubble({ url }: { url: string }) {
  const [open, setOpen] = useState(false)
  const [broken, setBroken] = useState(false)
  if (broken) return <div class="bubble-broken">图片已过期或无法显示</div>
  return (
    <>
      <button
        type="button"
        class="bubble-media"
        aria-label="查看图片"
        onClick={() => setOpen(true)}
      >
        <img src={url} alt="图片" onError={() => setBroken(true)} />
      </button>
      {open && (
        <Layer label="图片" kind="viewer" onClose={() => setOpen(false)}>
          <button
            type="button"
            class="viewer-close"
            aria-label="关闭图片"
            onClick={() => setOpen(false)}
          >
            <img src={url} alt="图片" />
          </button>
        </Layer>
      )}
    </>
  )
}

/** A video; touching it plays it large. */
export function VideoBubble({ url, title }: { url: string; title?: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        class="bubble-media bubble-video"
        aria-label="播放视频"
        onClick={() => setOpen(true)}
      >
        <video src={url} preload="metadata" muted playsInline tabIndex={-1}>
          <track kind="captions" />
        </video>
        <span class="video-play">
          <Icon name="play" size={26} filled />
        </span>
        {title && <span class="video-title">{title}</span>}
      </button>
      {open && (
        <Layer label={title || '视频'} kind="viewer" onClose={() => setOpen(false)}>
          <video src={url} controls autoplay playsInline>
            <track kind="captions" />
          </video>
          <button
            type="button"
            class="viewer-cross"
            aria-label="关闭视频"
            onClick={() => setOpen(false)}
          >
            <Icon name="close" size={20} />
          </button>
        </Layer>
      )}
    </>
  )
}

interface VoiceBubbleProps {
  id: string
  url: string
  seconds: number
}

/** A voice message, the wider the longer; touching it plays it and ends it. */
export function VoiceBubble({ id, url, seconds }: VoiceBubbleProps) {
  const session = useSession()
  const isPlaying = useStore(playing) === id
  const width = `${Math.round(76 + Math.min(1, seconds / 60) * 130)}px`
  return (
    <button
      type="button"
      class={isPlaying ? 'bubble bubble-voice playing' : 'bubble bubble-voice'}
      style={{ width }}
      aria-label={`语音 ${seconds} 秒`}
      aria-pressed={isPlaying}
      onClick={() => {
        toggleSound(id, url).catch(() => session.toast('无法播放此语音格式'))
      }}
    >
      <span class="voice-waves">
        <Icon name="wave" size={22} line={2} />
      </span>
      <span>{seconds}″</span>
    </button>
  )
}

/** A piece of music with its title. */
export function MusicBubble({
  id,
  title,
  description,
  url,
}: {
  id: string
  title: string
  description: string
  url: string
}) {
  const session = useSession()
  const isPlaying = useStore(playing) === id
  return (
    <button
      type="button"
      class="bubble-card bubble-music"
      aria-label={`播放 ${title}`}
      aria-pressed={isPlaying}
      onClick={() => {
        toggleSound(id, url).catch(() => session.toast('无法播放此音乐'))
      }}
    >
      <span class="music-words">
        <span class="card-title">{title}</span>
        <span class="card-note">{description}</span>
      </span>
      <span class="music-button">{isPlaying ? '❚❚' : <Icon name="play" size={20} filled />}</span>
    </button>
  )
}
