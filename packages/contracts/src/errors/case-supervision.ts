import { defineErrors } from './define.ts'

/** Refusals of clocks, notices, figures and confidential reports. */
export const caseSupervisionErrors = defineErrors({
  CASE_PROFILE_NOT_FOUND: {
    status: 404,
    zh: '时限方案不存在，或不在您的管理范围内。',
    en: 'There is no such set of terms in your scope.',
  },
  CASE_PROFILE_INVALID: {
    status: 422,
    zh: '时限填写有误，请检查标出的一项。',
    en: 'The terms cannot be kept: look at the field named.',
  },
  CASE_PROFILE_OVERLAPS: {
    status: 409,
    zh: '同一单位在这段日期内已有时限方案，请先结束原方案。',
    en: 'The agency already has terms for these days: end those first.',
  },
  CASE_PROFILE_IN_FORCE: {
    status: 409,
    zh: '已生效的时限方案不能修改，只能设定结束日期；请新建方案。',
    en: 'Terms in force cannot be changed, only ended: make new ones.',
  },
  CASE_CHANNEL_ADDRESS_INVALID: {
    status: 422,
    zh: '通知地址无效：须为 http 或 https 地址，不含用户名、密码和片段。',
    en: 'The address must be http or https, without user name, password or fragment.',
  },
  CASE_PERIOD_INVALID: {
    status: 422,
    zh: '统计日期有误：结束日期应晚于开始日期，且不超过一年。',
    en: 'The period must end after it begins and be no longer than a year.',
  },
  CASE_EXPORT_TOO_LARGE: {
    status: 422,
    zh: '导出的工单太多，请缩短日期范围。',
    en: 'These are too many cases for one file: choose a shorter period.',
  },
  CASE_CONFIDANT_MISSING: {
    status: 422,
    zh: '该单位还没有举报专办员，暂时不能受理保密举报。',
    en: 'The agency has nobody who handles confidential reports, so it cannot take one now.',
  },
  CASE_CONFIDANT_NOT_ALLOWED: {
    status: 422,
    zh: '此人不是这件举报可以指定或移除的专办员。',
    en: 'This person cannot be named for the report, or is not.',
  },
  CASE_CONFIDANT_LAST: {
    status: 409,
    zh: '至少要保留一名专办员。',
    en: 'At least one handler must stay named.',
  },
  CASE_IDENTITY_UNKNOWN: {
    status: 404,
    zh: '举报人没有留下身份信息。',
    en: 'The person who reported left no name.',
  },
})
