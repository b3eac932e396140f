import type { World } from '../world/world.ts'
import type { ArticleItem } from './articles.ts'
import type { DraftArticle } from './draft.ts'

/** An article as `draft/get` and `freepublish/getarticle` give it. */
export function presentNewsItem(
  world: World,
  article: DraftArticle | ArticleItem,
  noContent = false,
): Record<string, unknown> {
  const published = 'page' in article
  return {
    article_type: article.article_type,
    title: article.title,
    author: article.author,
    digest: article.digest,
    ...(noContent ? {} : { content: article.content }),
    content_source_url: article.content_source_url,
    thumb_media_id: article.thumb_media_id,
    show_cover_pic: article.show_cover_pic,
    url: published ? article.url : '',
    thumb_url: world.state.media.get(article.thumb_media_id)?.url ?? '',
    need_open_comment: article.need_open_comment,
    only_fans_can_comment: article.only_fans_can_comment,
    ...(article.images.length > 0
      ? { image_info: { image_list: article.images.map((id) => ({ image_media_id: id })) } }
      : {}),
    ...(published ? { is_deleted: article.deleted } : {}),
  }
}
