import type { ErrcodeRows } from './table.ts'

/** Source of all rows: rules.md §12.2 to §12.6 and the platform's list of global return codes. */
export const RETRY_ERRCODES: ErrcodeRows = {
  [-1]: { zh: '平台系统繁忙', en: 'the platform is busy' },
  45011: { zh: '调用过于频繁，超过每分钟限额', en: 'too many calls in this minute' },
  61450: { zh: '平台系统错误', en: 'system error of the platform' },
  45169: {
    zh: '该用户的标签正在由另一请求修改',
    en: 'another request is changing the tags of this person',
  },
  268487001: { zh: '平台系统繁忙', en: 'the platform is busy' },
  268487002: { zh: '平台系统繁忙', en: 'the platform is busy' },
}

export const TOKEN_ERRCODES: ErrcodeRows = {
  40001: {
    zh: '凭据无效，或者 AppSecret 有误',
    en: 'the credential is invalid, or the AppSecret is wrong',
  },
  40014: { zh: 'access_token 不合法', en: 'the access_token is not valid' },
  41001: { zh: '缺少 access_token', en: 'the access_token is missing' },
  42001: { zh: 'access_token 已过期', en: 'the access_token has expired' },
  42007: {
    zh: '用户修改了微信密码，授权已失效',
    en: 'the person changed the WeChat password; the grant no longer holds',
    advice: { zh: '请让用户重新授权。', en: 'Let the person grant access again.' },
  },
}

export const CONFIG_ERRCODES: ErrcodeRows = {
  40002: { zh: '凭据类型不合法', en: 'the grant type is not valid' },
  40013: { zh: 'AppID 不合法', en: 'the AppID is not valid' },
  40125: { zh: 'AppSecret 不正确', en: 'the AppSecret is wrong' },
  40164: {
    zh: '本系统的出口 IP 不在账号的 IP 白名单中',
    en: 'the egress address of this system is not on the white-list of the account',
    advice: {
      zh: '请账号管理员在平台后台把该出口 IP 加入白名单。',
      en: 'Let the account administrator add that egress address to the white-list.',
    },
  },
  40201: { zh: '没有设置回调地址', en: 'no callback address is set' },
  40243: {
    zh: 'AppSecret 已被冻结',
    en: 'the AppSecret is frozen',
    advice: {
      zh: '请账号管理员在平台后台解冻。',
      en: 'Let the account administrator unfreeze it.',
    },
  },
  41002: { zh: '缺少 AppID', en: 'the AppID is missing' },
  41004: { zh: '缺少 AppSecret', en: 'the AppSecret is missing' },
  43001: { zh: '该接口只接受 GET 请求', en: 'the interface takes GET only' },
  43002: { zh: '该接口只接受 POST 请求', en: 'the interface takes POST only' },
  43003: { zh: '该接口只接受 HTTPS 请求', en: 'the interface takes HTTPS only' },
  47009: {
    zh: '该接口已经下线',
    en: 'this interface has been withdrawn',
    advice: { zh: '请改用平台公布的新接口。', en: 'Use the interface that replaced it.' },
  },
  76021: { zh: '接口路径有误', en: 'the path of the interface is wrong' },
  76022: { zh: '该路径不支持查询', en: 'this path cannot be asked about' },
  89503: {
    zh: '该 IP 的调用需要管理员确认',
    en: 'calls from this address wait for the administrator to confirm',
    advice: {
      zh: '请账号管理员在微信中确认。',
      en: 'Let the account administrator confirm in WeChat.',
    },
  },
  89506: {
    zh: '管理员已拒绝该 IP，24 小时内不能调用',
    en: 'the administrator refused this address for 24 hours',
  },
  89507: {
    zh: '管理员已拒绝该 IP，1 小时内不能调用',
    en: 'the administrator refused this address for an hour',
  },
}

export const OAUTH_ERRCODES: ErrcodeRows = {
  40029: { zh: '授权 code 无效', en: 'the authorisation code is not valid' },
  40030: { zh: 'refresh_token 无效', en: 'the refresh_token is not valid' },
  40163: { zh: '授权 code 已经使用过', en: 'the authorisation code was used before' },
  41008: { zh: '缺少授权 code', en: 'the authorisation code is missing' },
  42002: { zh: 'refresh_token 已过期', en: 'the refresh_token has expired' },
  42003: { zh: '授权 code 已过期', en: 'the authorisation code has expired' },
}
