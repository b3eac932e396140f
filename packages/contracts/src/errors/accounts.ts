import { defineErrors } from './define.ts'

export const accountsErrors = defineErrors({
  ACCOUNT_NOT_FOUND: { status: 404, zh: '找不到这个账号。', en: 'There is no such account.' },
  ACCOUNT_AGENCY_UNKNOWN: {
    status: 422,
    zh: '找不到这个单位，或者您无权管理该单位的账号。',
    en: 'There is no such agency, or you may not manage its accounts.',
  },
  ACCOUNT_APP_ID_TAKEN: {
    status: 409,
    zh: '这个 AppID 已经登记过，同一账号不能重复登记。',
    en: 'This AppID is registered already; an account is registered once.',
  },
  ACCOUNT_CLOSED: {
    status: 409,
    zh: '账号已经关闭，不能再作修改。',
    en: 'The account is closed and can no longer be changed.',
  },
  ACCOUNT_PAUSED: {
    status: 409,
    zh: '账号已经暂停，暂停期间不向平台发送任何内容。请先恢复账号。',
    en: 'The account is paused and sends nothing to the platform. Resume it first.',
  },
  ACCOUNT_STATE_UNCHANGED: {
    status: 409,
    zh: '账号已经处于这个状态。',
    en: 'The account is in this state already.',
  },
  ACCOUNT_SECRET_MISSING: {
    status: 409,
    zh: '账号还没有设置 AppSecret，不能连接平台。请先填写凭证。',
    en: 'The account has no AppSecret yet, so the platform cannot be reached. Set its credentials.',
  },
  ACCOUNT_AES_KEY_REQUIRED: {
    status: 422,
    zh: '兼容模式和安全模式需要消息加解密密钥（EncodingAESKey）。',
    en: 'Compatible and safe mode need an EncodingAESKey.',
  },
  PLATFORM_REFUSED: {
    status: 422,
    zh: '微信平台没有接受这次操作，原因见详情。',
    en: 'WeChat did not accept this; see the details for the reason.',
  },
  PLATFORM_UNREACHABLE: {
    status: 502,
    zh: '暂时连接不上微信平台，请稍后再试。',
    en: 'WeChat cannot be reached at the moment. Please try again later.',
  },
  PLATFORM_OUTCOME_UNKNOWN: {
    status: 502,
    zh: '请求已经发出，但没有收到微信平台的答复，结果未知。请先查询，不要直接重复操作。',
    en: 'The request left, but no answer came. Look up the outcome before doing it again.',
  },
  MENU_INVALID: {
    status: 422,
    zh: '菜单不符合平台规则，请按提示修改后再发布。',
    en: 'The menu breaks rules of the platform. Correct what is marked and push again.',
  },
  MENU_VERSION_NOT_FOUND: {
    status: 404,
    zh: '找不到这个菜单版本。',
    en: 'There is no such version of the menu.',
  },
  MENU_PUSH_RUNNING: {
    status: 409,
    zh: '这个账号的菜单正在发布，请稍候。',
    en: 'The menu of this account is being pushed. Please wait a moment.',
  },
  QR_CODE_NOT_FOUND: { status: 404, zh: '找不到这个二维码。', en: 'There is no such QR code.' },
  QR_CODE_SCENE_TAKEN: {
    status: 409,
    zh: '这个场景值已经用过，请换一个。',
    en: 'This scene is in use already. Choose another one.',
  },
  QR_CODE_NOT_READY: {
    status: 409,
    zh: '二维码还没有生成，请稍后再试或重新生成。',
    en: 'The QR code has not been made yet. Wait a moment or make it again.',
  },
})
