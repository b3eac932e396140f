import { escapeHtml, page } from '../http/page.ts'
import type { World } from '../world/world.ts'
import type { Article, ArticleItem } from './articles.ts'
import { commentsOf } from './comments.ts'

/** The page of an article as a reader sees it; `reader` may comment when comments are open. */
export function articlePage(
  world: World,
  article: Article,
  item: ArticleItem,
  reader: string | undefined,
): string {
  if (item.banned) return gone('此内容因违规无法查看')
  if (item.deleted) return gone('该内容已被发布者删除')
  const account = world.state.accounts.get(article.appId)
  const day = new Date(article.updatedAt * 1000).toLocaleDateString('zh-CN', {
    timeZone: 'Asia/Shanghai',
  })
  const by = [item.author, account?.name ?? ''].filter((one) => one !== '').map(escapeHtml)
  const pictures = item.images
    .map((id) => world.state.media.get(id)?.url)
    .map((url) => (url ? `<p><img src="${escapeHtml(url)}" alt=""></p>` : ''))
  const original = item.content_source_url
    ? `<p><a href="${escapeHtml(item.content_source_url)}">阅读原文</a></p>`
    : ''
  return page(
    item.title,
    `<main><h1 id="activity-name">${escapeHtml(item.title)}</h1>
<p class="meta">${by.join(' ')} · <b>${escapeHtml(day)}</b></p>${pictures.join('')}
<div id="js_content">${item.article_type === 'newspic' ? escapeHtml(item.content) : item.content}</div>
${original}${comments(world, article, item, reader)}</main>`,
  )
}

function comments(
  world: World,
  article: Article,
  item: ArticleItem,
  reader: string | undefined,
): string {
  if (!item.commentsOpen) return ''
  const shown = commentsOf(world, article.appId, article.msgDataId, item.idx)
    .filter((one) => one.elected && !one.deleted)
    .map((one) => {
      const reply = one.reply ? `<p class="reply">作者：${escapeHtml(one.reply.content)}</p>` : ''
      const name = world.state.people.get(one.personId)?.name ?? '微信用户'
      return `<div class="comment"><b>${escapeHtml(name)}</b>${escapeHtml(one.content)}${reply}</div>`
    })
  const form = reader
    ? `<form method="post" action="/s/${item.page}/comment?uin=${encodeURIComponent(reader)}">
<textarea name="content" rows="3" maxlength="600" required aria-label="留言"></textarea>
<button>写留言</button></form>`
    : ''
  return `<section class="comments"><p class="meta">精选留言</p>${shown.join('')}${form}</section>`
}

function gone(text: string): string {
  return page(text, `<main class="ask"><h1>${text}</h1></main>`)
}
