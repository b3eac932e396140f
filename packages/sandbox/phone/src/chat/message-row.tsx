import type { PhoneAccount, PhoneMessage } from '../../../src/contract.ts'
import { useSession } from '../state/context.ts'
import { AccountAvatar, Avatar } from '../ui/avatar.tsx'
import { LinkCard, LocationCard, MenuBubble, NewsCard, NoticeCard } from './cards.tsx'
import { MusicBubble, PictureBubble, VideoBubble, VoiceBubble } from './media-bubbles.tsx'
import { RichText } from './rich-text.tsx'

interface MessageRowProps {
  account: PhoneAccount
  message: PhoneMessage
  /** Set for what has not reached the sandbox. */
  state?: 'sending' | 'failed'
  onRetry?: () => void
}

/** Only http(s) addresses are opened, whatever a message says. */
const isWebAddress = (url: string) => /^https?:\/\//iu.test(url)

function useMessageActions(appId: string) {
  const session = useSession()
  return {
    open: (url: string) => {
      if (isWebAddress(url)) session.push({ name: 'browser', url })
      else session.toast('无法打开此链接')
    },
    answerMenu: (id: string, content: string) => {
      void session.attempt(session.api.answerMenuMessage(appId, id, content))
    },
  }
}

function MessageBody({ account, message }: MessageRowProps) {
  const { open, answerMenu } = useMessageActions(account.appId)
  const { body, id, from } = message
  switch (body.type) {
    case 'text':
      return (
        <div class="bubble">
          <RichText
            text={body.text}
            anchors={from === 'account'}
            onLink={open}
            onMenu={answerMenu}
          />
        </div>
      )
    case 'image':
      return <PictureBubble url={body.url} />
    case 'voice':
      return <VoiceBubble id={id} url={body.url} seconds={body.seconds} />
    case 'video':
      return <VideoBubble url={body.url} title={body.title} />
    case 'music':
      return <MusicBubble id={id} {...body} />
    case 'location':
      return <LocationCard body={body} />
    case 'menu':
      return <MenuBubble body={body} onChoose={answerMenu} />
    case 'news':
      return from === 'person' ? (
        <LinkCard body={body} onOpen={open} />
      ) : (
        <NewsCard body={body} onOpen={open} />
      )
    case 'notice':
      return <NoticeCard body={body} onOpen={open} />
    case 'system':
      return <RichText text={body.text} />
  }
}

/** Cards of an account and system lines take the whole width and no avatar. */
const isWide = ({ from, body }: PhoneMessage) =>
  from === 'system' ||
  body.type === 'system' ||
  body.type === 'notice' ||
  (from === 'account' && body.type === 'news')

/** One line of a chat: bubble with avatar, card, or system line. */
export function MessageRow(props: MessageRowProps) {
  const session = useSession()
  const { account, message, state, onRetry } = props
  const { from, body } = message
  const data = {
    'data-testid': 'message',
    'data-from': from,
    'data-type': body.type,
    'data-state': state,
  }
  const who = from === 'person' ? session.person.name : account.name
  if (isWide(message))
    return (
      <li class={body.type === 'system' ? 'system-line' : 'message wide'} {...data}>
        <MessageBody {...props} />
      </li>
    )
  return (
    <li class={`message from-${from}`} {...data}>
      {from === 'account' ? (
        <button
          type="button"
          class="plain"
          aria-label={`${who}的资料`}
          onClick={() => session.push({ name: 'profile', appId: account.appId })}
        >
          <AccountAvatar account={account} />
        </button>
      ) : (
        <Avatar text={session.person.initials} colour={session.person.colour} />
      )}
      <span class="visually-hidden">{who}：</span>
      <MessageBody {...props} />
      {state === 'sending' && <span class="spinner" role="img" aria-label="正在发送" />}
      {state === 'failed' && (
        <button
          type="button"
          class="failed-mark"
          aria-label="发送失败，点按重发"
          data-testid="retry"
          onClick={onRetry}
        >
          !
        </button>
      )}
    </li>
  )
}
