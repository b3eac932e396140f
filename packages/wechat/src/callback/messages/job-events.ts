import {
  fieldsOf,
  integerOf,
  listOf,
  textOf,
  type XmlFields,
  type XmlValue,
} from '../../xml/fields.ts'
import type { Head, MessageReader } from './head.ts'

/** What the platform found when it compared one article of a mass send with original ones. */
export interface CopyrightResult {
  articleIdx: number
  userDeclareState: number
  auditState: number
  originalArticleUrl: string
  originalArticleType: number
  canReprint: boolean
  needReplaceContent: boolean
  needShowReprintSource: boolean
}

/** A mass send is over. Source: rules.md §12.3, event MASSSENDJOBFINISH. */
export interface MassSendFinishedEvent extends Head {
  type: 'event'
  event: 'MASSSENDJOBFINISH'
  msgId: string
  /** `send success`, `send fail` or `err(…)` with the platform's reason. */
  status: string
  totalCount: number
  filterCount: number
  sentCount: number
  errorCount: number
  /** 1 nothing found, 2 reprints only, 3 not sent; absent when nothing was compared. */
  checkState?: number
  copyright: CopyrightResult[]
  articles: { idx: number; url: string }[]
}

/** A template message arrived or did not: `success`, `failed:user block`, `failed: system failed`. */
export interface TemplateSentEvent extends Head {
  type: 'event'
  event: 'TEMPLATESENDJOBFINISH'
  msgId: string
  status: string
}

/** A publication is over. Source: rules.md §12.3, event PUBLISHJOBFINISH. */
export interface PublishFinishedEvent extends Head {
  type: 'event'
  event: 'PUBLISHJOBFINISH'
  publishId: string
  /** 0 done, 1 under way, 2 original check failed, 3 failed, 4 refused, 5 and 6 deleted later. */
  publishStatus: number
  /** Present when it is done. */
  articleId?: string
  articles: { idx: number; url: string }[]
  /** Articles that failed, counted from 1; with status 2 or 4 only. */
  failedIdx: number[]
}

export type JobEvent = MassSendFinishedEvent | TemplateSentEvent | PublishFinishedEvent

export const JOB_READERS: Readonly<Record<string, MessageReader<JobEvent>>> = {
  MASSSENDJOBFINISH(head, fields) {
    const msgId = textOf(fields, 'MsgID') ?? textOf(fields, 'MsgId')
    const status = textOf(fields, 'Status')
    if (!msgId || status === undefined) return undefined
    const check = fieldsOf(fields, 'CopyrightCheckResult')
    const urls = fieldsOf(fields, 'ArticleUrlResult')
    return {
      type: 'event',
      event: 'MASSSENDJOBFINISH',
      ...head,
      msgId,
      status,
      totalCount: integerOf(fields, 'TotalCount') ?? 0,
      filterCount: integerOf(fields, 'FilterCount') ?? 0,
      sentCount: integerOf(fields, 'SentCount') ?? 0,
      errorCount: integerOf(fields, 'ErrorCount') ?? 0,
      checkState: check && integerOf(check, 'CheckState'),
      copyright: itemsOf(check).map(readCopyright),
      articles: itemsOf(urls).map((item) => ({
        idx: integerOf(item, 'ArticleIdx') ?? 0,
        url: textOf(item, 'ArticleUrl') ?? '',
      })),
    }
  },

  TEMPLATESENDJOBFINISH(head, fields) {
    const msgId = textOf(fields, 'MsgID') ?? textOf(fields, 'MsgId')
    const status = textOf(fields, 'Status')
    if (!msgId || status === undefined) return undefined
    return { type: 'event', event: 'TEMPLATESENDJOBFINISH', ...head, msgId, status }
  },

  PUBLISHJOBFINISH(head, fields) {
    const info = fieldsOf(fields, 'PublishEventInfo')
    const publishId = info && textOf(info, 'publish_id')
    const publishStatus = info && integerOf(info, 'publish_status')
    if (!publishId || publishStatus === undefined) return undefined
    const detail = fieldsOf(info, 'article_detail')
    return {
      type: 'event',
      event: 'PUBLISHJOBFINISH',
      ...head,
      publishId,
      publishStatus,
      articleId: textOf(info, 'article_id'),
      articles: (detail ? listOf(detail, 'item') : []).map((item) => ({
        idx: integerOf(item, 'idx') ?? 0,
        url: textOf(item, 'article_url') ?? '',
      })),
      failedIdx: readNumbers(info.fail_idx),
    }
  },
}

function itemsOf(result: XmlFields | undefined): XmlFields[] {
  const list = result && fieldsOf(result, 'ResultList')
  return list ? listOf(list, 'item') : []
}

function readCopyright(item: XmlFields): CopyrightResult {
  return {
    articleIdx: integerOf(item, 'ArticleIdx') ?? 0,
    userDeclareState: integerOf(item, 'UserDeclareState') ?? 0,
    auditState: integerOf(item, 'AuditState') ?? 0,
    originalArticleUrl: textOf(item, 'OriginalArticleUrl') ?? '',
    originalArticleType: integerOf(item, 'OriginalArticleType') ?? 0,
    canReprint: textOf(item, 'CanReprint') === '1',
    needReplaceContent: textOf(item, 'NeedReplaceContent') === '1',
    needShowReprintSource: textOf(item, 'NeedShowReprintSource') === '1',
  }
}

function readNumbers(value: XmlValue | undefined): number[] {
  const all = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return all.filter((one) => typeof one === 'string' && /^\d{1,3}$/.test(one)).map(Number)
}
