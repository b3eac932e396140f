import { defineErrors } from './define.ts'

export const casesErrors = defineErrors({
  CASE_NOT_FOUND: {
    status: 404,
    zh: '工单不存在，或不在您的管理范围内。',
    en: 'There is no such case in your scope.',
  },
  CASE_WAY_CLOSED: {
    status: 409,
    zh: '工单当前的状态不能这样操作，请刷新后再看。',
    en: 'The case is in a state that does not allow this: reload and look again.',
  },
  CASE_CHANGED: {
    status: 409,
    zh: '工单刚刚被别人改动过，请刷新后再操作。',
    en: 'Somebody else has just changed the case: reload and do it again.',
  },
  CASE_REASON_MISSING: { status: 422, zh: '请写明理由。', en: 'Give a reason.' },
  CASE_UNIT_NOT_ALLOWED: {
    status: 422,
    zh: '不能派给这个单位：单位不存在、已停用，或没有人可以办理。',
    en: 'This unit cannot have the case: it does not exist, is disabled, or nobody there may handle cases.',
  },
  CASE_KIND_UNKNOWN: { status: 422, zh: '没有这个分类。', en: 'There is no such kind.' },
})
