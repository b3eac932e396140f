import { JPG } from './samples.ts'
import type { Setup } from './setup.ts'

/** Puts a cover picture into the account's library and answers its media_id. */
export async function addCover(world: Setup): Promise<string> {
  const form = new FormData()
  form.append('media', new Blob([JPG]), 'cover.jpg')
  const url = `${world.origin}/cgi-bin/material/add_material?type=image&access_token=${await world.token()}`
  const answer = await fetch(url, { method: 'POST', body: form })
  return String(((await answer.json()) as Record<string, unknown>).media_id)
}

/** Puts a draft of one article, or of those given, into the box and answers its media_id. */
export async function addDraft(
  world: Setup,
  ...articles: Record<string, unknown>[]
): Promise<string> {
  const thumb_media_id = await addCover(world)
  const wanted = articles.length > 0 ? articles : [{}]
  const answer = await world.call('/cgi-bin/draft/add', {
    articles: wanted.map((one) => ({
      title: '演示文章',
      content: '<p>正文</p>',
      thumb_media_id,
      need_open_comment: 1,
      ...one,
    })),
  })
  return String(answer.media_id)
}
