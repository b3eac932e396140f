import type { PhoneMessage } from '../../../src/contract.ts'
import { Icon } from '../ui/icon.tsx'
import { MapSketch } from './map-sketch.tsx'

type Body<T extends PhoneMessage['body']['type']> = Extract<PhoneMessage['body'], { type: T }>

/** A place on a sketched map. */
export function LocationCard({ body }: { body: Body<'location'> }) {
  return (
    <div class="bubble-card location-card">
      <div class="location-words">
        <span class="card-title">{body.label || '位置'}</span>
        <span class="card-note">
          {body.latitude.toFixed(4)}, {body.longitude.toFixed(4)}
        </span>
      </div>
      <MapSketch latitude={body.latitude} longitude={body.longitude} />
    </div>
  )
}

function Cover({ url }: { url: string }) {
  return url ? <img class="news-cover" src={url} alt="" loading="lazy" /> : null
}

/** One article: title, digest, cover. Several: the first large, the others in rows. */
export function NewsCard({ body, onOpen }: { body: Body<'news'>; onOpen: (url: string) => void }) {
  const [first, ...others] = body.articles
  if (!first) return null
  const single = others.length === 0
  return (
    <div class="wide-card">
      <button
        type="button"
        class={single ? 'news-single' : 'news-first'}
        data-testid="article"
        onClick={() => onOpen(first.url)}
      >
        <Cover url={first.picUrl} />
        <span class={first.picUrl || single ? 'news-title' : 'news-title news-bare'}>
          {first.title}
        </span>
        {single && first.description && <span class="news-digest">{first.description}</span>}
      </button>
      {others.map((article) => (
        <button
          type="button"
          key={article.url + article.title}
          class="news-row"
          data-testid="article"
          onClick={() => onOpen(article.url)}
        >
          <span>{article.title}</span>
          {article.picUrl && <img src={article.picUrl} alt="" loading="lazy" />}
        </button>
      ))}
    </div>
  )
}

/** A link that a person sent. */
export function LinkCard({ body, onOpen }: { body: Body<'news'>; onOpen: (url: string) => void }) {
  const [link] = body.articles
  if (!link) return null
  return (
    <button type="button" class="bubble-card link-card" onClick={() => onOpen(link.url)}>
      <span class="card-title">{link.title || link.url}</span>
      <span class="link-row">
        <span class="card-note">{link.description || link.url}</span>
        {link.picUrl ? (
          <img src={link.picUrl} alt="" />
        ) : (
          <span class="link-picture">
            <Icon name="link" size={22} />
          </span>
        )}
      </span>
    </button>
  )
}

/** A template message or a subscribed notice. */
export function NoticeCard({
  body,
  onOpen,
}: {
  body: Body<'notice'>
  onOpen: (url: string) => void
}) {
  const { url } = body
  return (
    <div class="wide-card notice-card" data-testid="notice">
      <h3>{body.title}</h3>
      <dl>
        {body.fields.map((field) => (
          <div key={field.name}>
            <dt>{field.name}</dt>
            <dd>{field.value}</dd>
          </div>
        ))}
      </dl>
      {url && (
        <button type="button" class="notice-more" onClick={() => onOpen(url)}>
          <span>查看详情</span>
          <Icon name="next" size={13} />
        </button>
      )}
    </div>
  )
}

interface MenuBubbleProps {
  body: Body<'menu'>
  onChoose: (id: string, content: string) => void
}

/** A menu message: a question and lines one can touch. */
export function MenuBubble({ body, onChoose }: MenuBubbleProps) {
  return (
    <div class="bubble">
      {body.head && <p>{body.head}</p>}
      {body.items.map((item) => (
        <p key={item.id}>
          <button
            type="button"
            class="text-link"
            data-testid="menu-item"
            onClick={() => onChoose(item.id, item.content)}
          >
            {item.content}
          </button>
        </p>
      ))}
      {body.tail && <p>{body.tail}</p>}
    </div>
  )
}
