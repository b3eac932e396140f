import { LinkOutlined, PictureOutlined } from '@ant-design/icons'
import { useWords } from '#lib/words.ts'
import type { Reply } from './answer-data.ts'
import { answerWords } from './words.ts'

/** What an answer says, in a few lines. */
export function ReplyWords({ reply }: { reply: Reply }) {
  const say = useWords(answerWords)
  if (reply.kind === 'text') return <p className="answers-text">{reply.text}</p>
  if (reply.kind === 'image')
    return (
      <p className="answers-text">
        <PictureOutlined /> {say('image')}
      </p>
    )
  return reply.articles.map(({ title, url }) => (
    <p className="answers-text" key={url}>
      <LinkOutlined /> {title} <small>{url}</small>
    </p>
  ))
}
