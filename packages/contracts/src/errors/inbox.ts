import { defineErrors } from './define.ts'

export const inboxErrors = defineErrors({
  CONVERSATION_NOT_FOUND: {
    status: 404,
    zh: '会话不存在，或不在您的管理范围内。',
    en: 'There is no such conversation in your scope.',
  },
  CONVERSATION_UNSEEN: {
    status: 409,
    zh: '对方刚刚又发来消息，请看过之后再办结。',
    en: 'The citizen has written again. Read it before you put the conversation aside.',
  },
  MESSAGE_NOT_FOUND: { status: 404, zh: '消息不存在。', en: 'There is no such message.' },
  MESSAGE_NOT_REPEATABLE: {
    status: 409,
    zh: '只有未送达，或者无法查明是否送达的消息才能重新发送。',
    en: 'Only a message that did not arrive, or whose outcome cannot be found out, can be sent again.',
  },
  REPLY_WINDOW_CLOSED: {
    status: 409,
    zh: '回复窗口已关闭：对方超过 48 小时没有来信、已取消关注，或本轮可发条数已用完。',
    en: 'The reply window is closed: the citizen has not written for 48 hours, no longer follows, or the answers of this round are used up.',
  },
  REPLY_EMPTY: { status: 422, zh: '请先写点内容。', en: 'Write something first.' },
  REPLY_TOO_LONG: {
    status: 422,
    zh: '内容太长，微信一条消息最多 2048 字节（约 680 个汉字）。',
    en: 'Too long: WeChat takes 2048 bytes in one message (about 680 Chinese characters).',
  },
  ACCOUNT_CANNOT_SEND: {
    status: 409,
    zh: '该账号目前不能发送消息：已暂停、已关闭，或还没有填写凭证。请联系管理员。',
    en: 'This account cannot send messages now: it is paused, closed or has no credentials. Ask the administrator.',
  },
  ASSIGNEE_NOT_ALLOWED: {
    status: 422,
    zh: '不能分派给这位人员：没有答复权限，或不在账号所属范围。',
    en: 'This person cannot be assigned: no right to answer for this account.',
  },
  TEMPLATE_NOT_FOUND: { status: 404, zh: '常用语不存在。', en: 'There is no such template.' },
  TEMPLATE_SHORTCUT_TAKEN: {
    status: 409,
    zh: '这个快捷词已被使用。',
    en: 'This shortcut is already taken.',
  },
  TEMPLATE_PLACEHOLDER_UNKNOWN: {
    status: 422,
    zh: '常用语里有不认识的占位符，请使用提示中列出的名称。',
    en: 'The template holds a placeholder that is not known: use one of the names listed.',
  },
  ANSWER_NOT_FOUND: {
    status: 404,
    zh: '自动答复不存在。',
    en: 'There is no such automatic answer.',
  },
  ANSWER_INVALID: {
    status: 422,
    zh: '自动答复不完整：关键词或内容有误。',
    en: 'The automatic answer is not complete: check its words and its content.',
  },
})
