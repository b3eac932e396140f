import { EnvironmentOutlined, FileOutlined, LinkOutlined } from '@ant-design/icons'
import { useWords } from '#lib/words.ts'
import { hostOf, kindWords, textIn } from '../model/message-words.ts'
import type { ConversationKey, Message } from '../model/types.ts'
import { talkWords } from '../words-talk.ts'
import { Picture } from './picture.tsx'
import { Recording } from './recording.tsx'
import './message-content.css'

interface ContentProps {
  conversation: ConversationKey
  message: Message
}

/** What a message says or shows, by its kind. */
export function MessageContent({ conversation, message }: ContentProps) {
  const say = useWords(talkWords)
  if (message.body.erased) return <p className="talk-absent">{say('erased')}</p>
  switch (message.kind) {
    case 'text':
      return <p className="talk-text">{message.text}</p>
    case 'image':
      return <Picture conversation={conversation} message={message} />
    case 'voice':
    case 'video':
    case 'shortvideo':
      return <Recording conversation={conversation} message={message} />
    case 'location':
      return <Place message={message} />
    case 'link':
      return <Link message={message} />
    case 'news':
      return <Cards message={message} />
    default:
      return (
        <div className="talk-card">
          <FileOutlined />
          <div>
            <b>{textIn(message, 'title') || message.text || kindWords(message.kind, say)}</b>
            <small>{message.kind === 'file' ? say('fileNotKept') : message.kind}</small>
          </div>
        </div>
      )
  }
}

/** A place by its name and coordinates; no map is fetched from outside. */
function Place({ message }: { message: Message }) {
  const say = useWords(talkWords)
  const latitude = textIn(message, 'latitude')
  const longitude = textIn(message, 'longitude')
  return (
    <div className="talk-card">
      <EnvironmentOutlined />
      <div>
        <b>{textIn(message, 'label') || message.text || say('unnamedPlace')}</b>
        <small>{say('coordinates', { latitude, longitude })}</small>
      </div>
    </div>
  )
}

/** A link from outside: its title and host to judge it by, its address to copy, nothing to click. */
function Link({ message }: { message: Message }) {
  const url = textIn(message, 'url')
  return (
    <div className="talk-card">
      <LinkOutlined />
      <div>
        <b>{textIn(message, 'title') || message.text || hostOf(url)}</b>
        {textIn(message, 'description') && <span>{textIn(message, 'description')}</span>}
        <small title={url}>{hostOf(url)}</small>
      </div>
    </div>
  )
}

interface Card {
  title: string
  description: string
  url: string
}

/** An article card that was answered with. */
function Cards({ message }: { message: Message }) {
  const { articles } = message.body
  const cards = Array.isArray(articles) ? (articles as Partial<Card>[]) : []
  return cards.map(({ title = '', description = '', url = '' }) => (
    <div className="talk-card" key={`${title} ${url}`}>
      <LinkOutlined />
      <div>
        <b>{title || hostOf(url)}</b>
        {description && <span>{description}</span>}
        <small title={url}>{hostOf(url)}</small>
      </div>
    </div>
  ))
}
