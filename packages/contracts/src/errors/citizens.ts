import { defineErrors } from './define.ts'

export const citizensErrors = defineErrors({
  FOLLOWER_NOT_FOUND: {
    status: 404,
    zh: '找不到这位粉丝。',
    en: 'There is no such follower.',
  },
  TAG_NOT_FOUND: { status: 404, zh: '找不到这个标签。', en: 'There is no such tag.' },
  TAG_NAME_TAKEN: {
    status: 409,
    zh: '已经有同名标签。',
    en: 'There is a tag of this name already.',
  },
  TAG_NAME_TOO_LONG: {
    status: 422,
    zh: '标签名称最长 30 字节（约 10 个汉字）。',
    en: 'A tag name has at most 30 bytes, about 10 Chinese characters.',
  },
  TAG_BUILT_IN: {
    status: 409,
    zh: '这是平台自带的标签，不能修改或删除。',
    en: 'This tag is the platform’s own and cannot be changed.',
  },
  TAG_TOO_MANY: {
    status: 409,
    zh: '每个账号最多 100 个标签。',
    en: 'An account has at most 100 tags.',
  },
  TAG_NOT_READY: {
    status: 409,
    zh: '标签还没有在平台上建好，请稍后再试。',
    en: 'The tag has not been made at the platform yet. Please try again later.',
  },
  SYNC_RUNNING: {
    status: 409,
    zh: '这个账号的粉丝正在同步，请稍候。',
    en: 'The followers of this account are being compared with the platform already.',
  },
  CITIZEN_ALREADY_JOINED: {
    status: 409,
    zh: '这些粉丝已经是同一位市民。',
    en: 'These followers are one citizen already.',
  },
  CITIZEN_JOIN_NOT_FOUND: {
    status: 404,
    zh: '找不到这次合并，或者它已经撤销。',
    en: 'There is no such join, or it was undone.',
  },
  ERASURE_NOT_FOUND: {
    status: 404,
    zh: '找不到这份删除申请。',
    en: 'There is no such request for erasure.',
  },
  ERASURE_REQUESTED: {
    status: 409,
    zh: '已经有一份删除申请在等待审核。',
    en: 'A request for erasure is waiting for its decision already.',
  },
  ERASURE_DECIDED: {
    status: 409,
    zh: '这份删除申请已经处理。',
    en: 'This request for erasure has been decided.',
  },
  ERASURE_NEEDS_ANOTHER: {
    status: 409,
    zh: '删除个人信息须由另一人审核，申请人不能自己批准。',
    en: 'An erasure is approved by somebody other than who asked for it.',
  },
})
