/** An article in the draft box, cleaned as the platform cleans it. */
export interface DraftArticle {
  article_type: 'news' | 'newspic'
  title: string
  author: string
  digest: string
  content: string
  content_source_url: string
  thumb_media_id: string
  need_open_comment: 0 | 1
  only_fans_can_comment: 0 | 1
  show_cover_pic: 0 | 1
  /** Pictures of a newspic, permanent media ids in their order. */
  images: string[]
}

export interface Draft {
  mediaId: string
  appId: string
  articles: DraftArticle[]
  /** Unix time, seconds. */
  createdAt: number
  updatedAt: number
}
