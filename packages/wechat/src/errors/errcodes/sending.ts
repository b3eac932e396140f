import type { ErrcodeRows } from './table.ts'

export const IDEMPOTENCY_ERRCODES: ErrcodeRows = {
  45065: {
    zh: '相同的 clientmsgid 已有群发任务',
    en: 'a mass send of this clientmsgid exists',
    advice: {
      zh: '视为提交成功，使用返回的消息编号。',
      en: 'Take it as success and use the message id it answers.',
    },
  },
  45066: {
    zh: '相同的 clientmsgid 重试过快',
    en: 'this clientmsgid is repeated too fast',
    advice: {
      zh: '请等待一分钟，用同一个 clientmsgid 重试。',
      en: 'Wait a minute, then repeat with the same clientmsgid.',
    },
  },
  45067: {
    zh: 'clientmsgid 过长',
    en: 'the clientmsgid is too long',
    advice: { zh: '请缩短 clientmsgid。', en: 'Use a shorter clientmsgid.' },
  },
  89504: {
    zh: '群发正在等待管理员确认',
    en: 'the mass send waits for the administrator',
    advice: {
      zh: '请管理员在 30 分钟内确认，不要重新提交。',
      en: 'Let the administrator confirm within 30 minutes; do not submit again.',
    },
  },
  89505: {
    zh: '群发已进入管理员确认流程',
    en: 'the mass send was handed to the administrator',
    advice: {
      zh: '请管理员在 30 分钟内确认，不要重新提交。',
      en: 'Let the administrator confirm within 30 minutes; do not submit again.',
    },
  },
}

export const CUSTOMER_SERVICE_ERRCODES: ErrcodeRows = {
  45072: { zh: '输入状态指令不正确', en: 'the typing command is not valid' },
  45080: {
    zh: '30 秒内没有与该用户的消息往来',
    en: 'no message with this person within 30 seconds',
  },
  45081: { zh: '已经处于输入状态', en: 'typing is shown already' },
  61451: { zh: '参数不合法', en: 'a parameter is not valid' },
  61452: { zh: '客服账号不合法', en: 'the staff account is not valid' },
  61453: { zh: '客服账号已经存在', en: 'the staff account exists' },
  61454: {
    zh: '客服账号名过长（10 个字符以内）',
    en: 'the staff account name is longer than 10 characters',
  },
  61455: {
    zh: '客服账号名含有不合法字符',
    en: 'the staff account name contains forbidden characters',
  },
  61456: { zh: '客服账号数已达上限', en: 'there are too many staff accounts' },
  61457: { zh: '头像文件类型不合法', en: 'the type of the head picture is not valid' },
  61500: { zh: '日期格式有误', en: 'the date is not well formed' },
  65400: { zh: '没有开通新版客服功能', en: 'the new customer service is not switched on' },
  65401: { zh: '客服账号无效', en: 'there is no such staff account' },
  65402: { zh: '客服账号没有绑定微信号', en: 'the staff account is not bound to a WeChat id' },
  65403: { zh: '客服昵称不合法', en: 'the nickname of the staff account is not valid' },
  65404: { zh: '客服账号不合法', en: 'the staff account is not well formed' },
  65405: { zh: '客服账号数已达上限', en: 'there are too many staff accounts' },
  65406: { zh: '客服账号已经存在', en: 'the staff account exists' },
  65413: { zh: '没有该用户的会话', en: 'there is no session with this person' },
  65414: { zh: '用户正由其他客服接待', en: 'another member of staff serves this person' },
  65415: { zh: '指定的客服不在线', en: 'that member of staff is not online' },
  65416: { zh: '查询参数不合法', en: 'the query is not valid' },
  65417: { zh: '查询时段超过 24 小时', en: 'the queried span is longer than 24 hours' },
}
