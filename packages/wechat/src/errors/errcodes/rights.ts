import type { ErrcodeRows } from './table.ts'

export const PERMISSION_ERRCODES: ErrcodeRows = {
  40249: { zh: '模板消息不得发送营销内容', en: 'a template message may not advertise' },
  43004: { zh: '对方没有关注账号', en: 'the person does not follow the account' },
  43019: { zh: '对方在黑名单中', en: 'the person is on the blacklist' },
  43101: {
    zh: '对方拒绝接收，或者已经取消订阅',
    en: 'the person refuses this notice or unsubscribed',
    advice: {
      zh: '不要再次发送；请在下次办理业务时重新征求订阅。',
      en: 'Do not send again; ask for the subscription anew with the next service.',
    },
  },
  43116: { zh: '模板被限制下发', en: 'this template is barred from sending' },
  45062: {
    zh: '文章已接广告，不支持通过接口群发',
    en: 'an article with a contracted advertisement cannot be sent by interface',
  },
  45109: { zh: '该接口已停止服务', en: 'the interface has been withdrawn' },
  48001: { zh: '账号没有获得该接口权限', en: 'the account has not been granted this interface' },
  48002: { zh: '对方拒收消息', en: 'the person refuses messages' },
  48003: {
    zh: '账号没有同意群发协议',
    en: 'the account has not agreed to the mass-send terms',
    advice: {
      zh: '请账号管理员登录平台后台同意协议。',
      en: 'Let the administrator agree in the console of the platform.',
    },
  },
  48004: { zh: '接口被封禁', en: 'the interface is banned for this account' },
  48005: {
    zh: '素材已被自动回复或菜单引用，不能删除',
    en: 'the material is used by an automatic reply or the menu',
  },
  48008: { zh: '没有发送该类消息的权限', en: 'no right to send messages of this type' },
  48021: {
    zh: '草稿由系统自动保存，需要人工保存后再群发',
    en: 'the draft was saved automatically; save it by hand before sending',
  },
  48022: {
    zh: '通过接口上传的视频不能通过接口群发',
    en: 'a video uploaded by interface cannot be sent by interface',
  },
  49003: { zh: 'openid 不属于该账号', en: 'the openid belongs to another account' },
  50001: { zh: '用户没有授权该接口', en: 'the person has not granted this interface' },
  50002: {
    zh: '用户受限，可能已被冻结或注销',
    en: 'the person is restricted, perhaps frozen or gone',
  },
  50005: { zh: '用户没有关注账号', en: 'the person does not follow the account' },
  61007: {
    zh: '接口没有授权给第三方平台',
    en: 'the interface is not granted to the third-party platform',
  },
  70000: { zh: '为保护未成年人，消息没有发出', en: 'not sent, for the protection of minors' },
  88000: { zh: '账号没有留言权限', en: 'the account has no right to comments' },
}

export const QUOTA_ERRCODES: ErrcodeRows = {
  45009: { zh: '当日调用次数已用完', en: 'the quota of the day is used up' },
  45015: {
    zh: '已超出回复时限',
    en: 'the reply window is closed',
    advice: {
      zh: '对方再次来信或者点击菜单后才能回复；也可改用订阅通知。',
      en: 'Answer after the person writes or taps the menu again, or use a subscription notice.',
    },
  },
  45028: { zh: '群发次数已用完', en: 'the mass-send quota is used up' },
  45047: {
    zh: '客服消息条数已达上限',
    en: 'no customer messages are left in this window',
    advice: {
      zh: '对方再次来信后才能继续发送。',
      en: 'Send again after the person has written.',
    },
  },
  45056: { zh: '标签数已达上限（100 个）', en: 'no more tags can be made (100)' },
  45059: { zh: '该用户的标签数已达上限（20 个）', en: 'no more tags fit this person (20)' },
  48006: { zh: '本月清零次数已用完', en: 'the clearings of this month are used up' },
  61503: {
    zh: '该日期的统计数据尚未生成',
    en: 'the figures of that day are not ready',
    advice: {
      zh: '请在次日上午八时以后再查询。',
      en: 'Ask again after eight in the morning of the next day.',
    },
  },
  88003: { zh: '精选留言数已达上限', en: 'no more comments can be selected' },
}
