import { defineErrors } from './define.ts'

export const peopleErrors = defineErrors({
  REGION_NOT_FOUND: { status: 404, zh: '没有这个行政区划。', en: 'There is no such region.' },

  AGENCY_NOT_FOUND: { status: 404, zh: '找不到这个单位。', en: 'There is no such agency.' },
  AGENCY_NAME_INVALID: {
    status: 422,
    zh: '单位名称应为 2 至 60 个字，简称不超过 20 个字。',
    en: 'The name of an agency has 2 to 60 characters, its short name at most 20.',
  },
  AGENCY_NAME_TAKEN: {
    status: 409,
    zh: '同一上级单位下已有同名单位。',
    en: 'Another agency under the same parent has this name.',
  },
  AGENCY_CYCLE: {
    status: 409,
    zh: '不能把单位移动到它自己或它的下级单位之下。',
    en: 'An agency cannot be moved under itself or its own subtree.',
  },
  AGENCY_TOO_DEEP: {
    status: 409,
    zh: '单位层级太多。',
    en: 'The agency tree would become too deep.',
  },
  AGENCY_DISABLED: {
    status: 409,
    zh: '该单位已停用，请先启用。',
    en: 'This agency is disabled. Enable it first.',
  },
  AGENCY_NOT_EMPTY: {
    status: 409,
    zh: '该单位还有在用的下级单位或人员，请先移走或停用。',
    en: 'This agency still has active agencies or staff under it. Move or disable them first.',
  },

  STAFF_NOT_FOUND: { status: 404, zh: '找不到这名人员。', en: 'There is no such member of staff.' },
  STAFF_NAME_INVALID: {
    status: 422,
    zh: '姓名应为 1 至 40 个字。',
    en: 'A name has 1 to 40 characters.',
  },
  STAFF_DISABLED: {
    status: 409,
    zh: '该人员已停用，请先启用。',
    en: 'This person is disabled. Enable them first.',
  },
  STAFF_ONESELF: {
    status: 409,
    zh: '不能对自己进行此操作，请由其他管理员办理。',
    en: 'You cannot do this to yourself. Ask another administrator.',
  },
  STAFF_BEYOND_SCOPE: {
    status: 403,
    zh: '该人员在您的管理范围之外还担任角色，请由上级管理员办理。',
    en: 'This person also holds a role outside your scope. Ask an administrator above you.',
  },
  SIGN_IN_NAME_INVALID: {
    status: 422,
    zh: '登录名应为 2 至 32 个字符，可用汉字、字母、数字和 . _ - @，且不能以符号开头。',
    en: 'A sign-in name has 2 to 32 Chinese characters, letters, digits or . _ - @ and begins with no sign.',
  },
  SIGN_IN_NAME_TAKEN: {
    status: 409,
    zh: '这个登录名已被使用。',
    en: 'This sign-in name is in use.',
  },
  PHONE_INVALID: {
    status: 422,
    zh: '电话号码格式不对，请填写手机号或带区号的座机号。',
    en: 'This is not a telephone number. Give a mobile number, or a landline with its area code.',
  },
  PHONE_NOT_FOUND: {
    status: 404,
    zh: '该人员没有登记电话。',
    en: 'No telephone number is on record for this person.',
  },

  ROLE_TO_ONESELF: {
    status: 403,
    zh: '不能给自己授予或收回角色。',
    en: 'Nobody grants a role to themselves or takes one from themselves.',
  },
  ROLE_EXCLUSIVE: {
    status: 409,
    zh: '系统管理员、安全管理员、审计管理员不能由同一人担任。',
    en: 'One person cannot be system, security and audit administrator at once.',
  },
  ROLE_HELD: {
    status: 409,
    zh: '该人员在这个单位已有此角色。',
    en: 'This person already holds the role over this agency.',
  },
  GRANT_NOT_FOUND: { status: 404, zh: '找不到这项授权。', en: 'There is no such grant.' },
  SECURITY_ADMINISTRATOR_EXISTS: {
    status: 409,
    zh: '已有安全管理员，请由安全管理员授予角色。',
    en: 'There is a security administrator already, who grants roles.',
  },

  SIGN_IN_FAILED: {
    status: 401,
    zh: '登录名或密码不对。',
    en: 'The sign-in name or the password is wrong.',
  },
  SIGN_IN_LOCKED: {
    status: 429,
    zh: '失败次数太多，已暂时锁定，请稍后再试。',
    en: 'Too many failures: locked for now. Please try again later.',
  },
  FIRST_PASSWORD_EXPIRED: {
    status: 403,
    zh: '初始密码已过期，请联系管理员重新发放。',
    en: 'The first password has expired. Ask your administrator for a new one.',
  },
  SIGN_IN_STEP_NOT_DUE: {
    status: 409,
    zh: '现在不需要这一步，请刷新后再试。',
    en: 'This step is not due now. Reload and try again.',
  },
  SECOND_FACTOR_WRONG: {
    status: 422,
    zh: '验证码不对或已用过，请等待下一个验证码再试。',
    en: 'The code is wrong or was used already. Wait for the next one and try again.',
  },
  RECOVERY_CODE_WRONG: {
    status: 422,
    zh: '恢复码不对或已用过。',
    en: 'The recovery code is wrong or was used already.',
  },
  ENROLMENT_NOT_STARTED: {
    status: 409,
    zh: '绑定已超时，请重新开始绑定。',
    en: 'The enrolment has lapsed. Please begin again.',
  },
  SECOND_FACTOR_MISSING: {
    status: 409,
    zh: '尚未绑定二次验证。',
    en: 'No second factor is enrolled.',
  },
  PASSWORD_WRONG: { status: 422, zh: '当前密码不对。', en: 'The current password is wrong.' },
  PASSWORD_TOO_WEAK: {
    status: 422,
    zh: '密码不够安全：至少 12 个字符，或至少 10 个字符并含大写字母、小写字母、数字、符号中的三类；不能是常见密码，不能与登录名相近。',
    en: 'The password is too weak: use 12 characters, or 10 of three kinds (capitals, small letters, digits, signs); not a common one, not like the sign-in name.',
  },
  PASSWORD_UNCHANGED: {
    status: 422,
    zh: '新密码不能与当前密码相同。',
    en: 'The new password must differ from the current one.',
  },
  INVITATION_INVALID: {
    status: 410,
    zh: '邀请链接无效、已使用或已过期，请联系管理员。',
    en: 'This invitation is not valid any more. Ask your administrator.',
  },
  SESSION_NOT_FOUND: {
    status: 404,
    zh: '这个登录已经结束。',
    en: 'This session has already ended.',
  },
})
