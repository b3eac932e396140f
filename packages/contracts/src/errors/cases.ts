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
  CASE_TEXT_MISSING: {
    status: 422,
    zh: '请写明事项的内容。',
    en: 'Say what the matter is.',
  },
  CASE_CONTACT_INVALID: {
    status: 422,
    zh: '联系电话不对：请填手机号码，或带区号的固定电话。',
    en: 'The telephone number is not one: give a mobile number, or a landline with its area code.',
  },
  CASE_HANDLER_NOT_ALLOWED: {
    status: 422,
    zh: '这个人不能承办：已停用，或没有本单位的办理权限。',
    en: 'This person cannot handle the case: disabled, or without the right to in this unit.',
  },
  CASE_REQUEST_NOT_FOUND: {
    status: 404,
    zh: '没有这项申请，或已经裁定。',
    en: 'There is no such request, or it has been ruled on.',
  },
  CASE_REQUEST_OPEN: {
    status: 409,
    zh: '还有一项申请没有裁定，请先裁定。',
    en: 'Another request has not been ruled on yet: that comes first.',
  },
  CASE_REQUEST_NOT_ALLOWED: {
    status: 422,
    zh: '不能这样申请：超过了时限或次数，或申请的天数太长。',
    en: 'This cannot be asked for: too late, too often, or for too long.',
  },
  CASE_PART_NOT_FOUND: {
    status: 404,
    zh: '没有这项协办任务，或已经办完。',
    en: 'There is no such part, or it is done.',
  },
  CASE_MERGE_NOT_ALLOWED: {
    status: 422,
    zh: '不能合并：只有同一账号、同一受理中心、没有办结也不保密的工单才能合并，工单也不能并入自己。',
    en: 'These cannot be merged: only open cases of one account and one centre, none confidential, and none into itself.',
  },
  CASE_KINDS_INVALID: {
    status: 422,
    zh: '分类表有错，请按行改正后再导入。',
    en: 'The table of kinds has mistakes: correct the lines and import it again.',
  },
  CASE_ATTACHMENT_NOT_FOUND: {
    status: 404,
    zh: '没有这个附件，或已经删除。',
    en: 'There is no such attachment, or it was erased.',
  },
  CASE_DRAFT_EMPTY: {
    status: 422,
    zh: '请先写明要反映的事情，再提交。',
    en: 'Say first what it is about, then send it.',
  },
  CASE_PICTURES_TOO_MANY: {
    status: 422,
    zh: '图片已经到上限了，请先删去一张再添加。',
    en: 'There are as many pictures as there may be: take one away first.',
  },
  CASE_LOOKUP_FAILED: {
    status: 404,
    zh: '没有查到。请核对受理编号和电话后四位；同一编号一天内输错多次后，当天不能再查。',
    en: 'Nothing was found. Check the number and the last four digits; after several wrong tries a number cannot be looked up again that day.',
  },
  CASE_NOT_JOINABLE: {
    status: 409,
    zh: '这件事已经办完或不能加入，请单独提交。',
    en: 'This matter is settled or cannot be joined: send yours by itself.',
  },
  CASE_ALREADY_RATED: {
    status: 409,
    zh: '这一轮已经评价过了，每件事每轮只评价一次。',
    en: 'This round has been rated already: each matter is rated once a round.',
  },
  CASE_NOT_RATEABLE: {
    status: 409,
    zh: '现在还不能评价，请等答复以后再来。',
    en: 'It cannot be rated now: come back when it has been answered.',
  },
  CASE_RATING_REASON_UNKNOWN: {
    status: 422,
    zh: '评价原因不在规定的范围内。',
    en: 'The reasons of a rating are from a fixed list.',
  },
  CASE_REPLY_NOT_FOUND: { status: 404, zh: '答复不存在。', en: 'There is no such reply.' },
  CASE_REPLY_EMPTY: { status: 422, zh: '请先写答复。', en: 'Write the reply first.' },
  CASE_REPLY_BLOCKED: {
    status: 422,
    zh: '答复里有他人的个人信息，请删去后再发送。',
    en: 'The reply holds personal data of somebody else: take it out first.',
  },
  CASE_REPLY_SETTLED: {
    status: 409,
    zh: '这份答复已经发出，或正在审核，不能再改。',
    en: 'This reply has been sent or is in review and cannot be changed.',
  },
  CASE_SECOND_PERSON: {
    status: 403,
    zh: '需要由另一个人来做，不能审核自己写的内容。',
    en: 'Another person must do this: nobody reviews what they wrote themselves.',
  },
  CASE_REPAIR_NOT_FOUND: { status: 404, zh: '整改任务不存在。', en: 'There is no such repair.' },
  CASE_REPAIR_WAY_CLOSED: {
    status: 409,
    zh: '整改任务当前的状态不能这样操作。',
    en: 'The repair is in a state that does not allow this.',
  },
  CASE_NOT_PUBLISHABLE: {
    status: 409,
    zh: '只有本人同意公开、不保密并且已经答复的工单才能公开。',
    en: 'Only a case whose citizen agreed, that is not confidential and has been answered can be shown.',
  },
  CASE_PUBLICATION_NOT_FOUND: {
    status: 404,
    zh: '没有这条公开答复。',
    en: 'There is no such public answer.',
  },
})
