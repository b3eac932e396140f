/** A sentence in the two languages of the product. */
export interface Bilingual {
  zh: string
  en: string
}

/** What kind of trouble an errcode tells of, and so who can do what about it. */
export type ErrcodeClass =
  | 'retry'
  | 'token'
  | 'config'
  | 'permission'
  | 'quota'
  | 'content'
  | 'menu'
  | 'oauth'
  | 'idempotency'
  | 'customer-service'
  | 'unknown'

/** What a code means; and what to do, where that differs from the advice of its class. */
interface ErrcodeRow extends Bilingual {
  advice?: Bilingual
}

export type ErrcodeRows = Readonly<Record<number, ErrcodeRow>>

/** What to do about the codes of a class. */
export const CLASS_ADVICE: Readonly<Record<ErrcodeClass, Bilingual>> = {
  retry: {
    zh: '平台繁忙，请稍后再试；系统会自动隔一段时间重试可以重复的操作。',
    en: 'The platform is busy. Wait and try again; repeatable calls are retried with a delay.',
  },
  token: {
    zh: '调用凭据失效，系统会更换一次并重试；仍然失败时，请核对 AppID 与 AppSecret 是否属于同一账号。',
    en: 'The credential no longer holds. It is renewed once and the call repeated; if that fails too, check that AppID and AppSecret belong to the same account.',
  },
  config: {
    zh: '账号配置有误，重试无用，请账号管理员核对开发配置。',
    en: 'The account is set up wrongly and retrying is useless. Let the account administrator check its settings.',
  },
  permission: {
    zh: '账号没有这项权限，或者对方不接受，请停用相应功能并向使用人员说明原因。',
    en: 'The account lacks this right, or the person does not accept. Switch the function off and show why.',
  },
  quota: {
    zh: '次数已经用完，请等到下一个周期，不要重试。',
    en: 'The quota is used up. Wait for the next period and do not retry.',
  },
  content: {
    zh: '内容不合要求，请修改后再提交。',
    en: 'The content is not acceptable. Correct it and submit again.',
  },
  menu: {
    zh: '菜单不合要求，请按提示修改菜单后再提交。',
    en: 'The menu breaks a rule. Correct the menu and submit again.',
  },
  oauth: {
    zh: '网页授权已失效，请让用户重新进入页面。',
    en: 'The page authorisation no longer holds. Let the person open the page again.',
  },
  idempotency: {
    zh: '同一任务已经提交过，不要重新提交，请查询已有任务。',
    en: 'The same job was submitted before. Do not submit again; look the existing one up.',
  },
  'customer-service': {
    zh: '客服账号或客服查询参数不合要求，请核对后再试。',
    en: 'The staff account or the query is not acceptable. Check it and try again.',
  },
  unknown: {
    zh: '平台返回了尚未收录的错误，请根据错误码查阅平台文档。',
    en: 'The platform answered with a code that is not listed here. Look it up in its documentation.',
  },
}
