export type Language = 'zh' | 'en'

const ZH = {
  title: '演示手机',
  notice: '本地演示环境，不是真正的微信',
  about:
    '这里的公众号、消息、文章和支付都由本机的模拟平台提供，不会发送到外部，也不会产生真实费用。',
  people: '谁在用这部手机',
  newPerson: '添加一个人：姓名',
  name: '姓名',
  confirm: '添加',
  hints: '使用提示',
  hintFollow: '关注公众号：点右上角“＋”，搜索名称或微信号；也可以扫一扫。',
  hintScan: '扫一扫：选择、粘贴或拖入二维码图片，或粘贴二维码内容。',
  hintVoice: '没有麦克风时，可以发送录音文件或一段提示音。',
  hintKeys: '回车发送，Shift＋回车换行，Esc 返回。',
  other: 'English',
}

export type PanelWords = typeof ZH

const EN: PanelWords = {
  title: 'Demonstration phone',
  notice: 'A local demonstration, not the real WeChat',
  about:
    'Accounts, messages, articles and payments come from a stand-in platform on this machine. Nothing is sent elsewhere and no money moves.',
  people: 'Who holds the phone',
  newPerson: 'Add a person: name',
  name: 'Name',
  confirm: 'Add',
  hints: 'Hints',
  hintFollow:
    'Follow an account: press + at the top right and search by name or WeChat id, or scan its code.',
  hintScan: 'Scan: choose, paste or drop a picture of a QR code, or paste what it holds.',
  hintVoice: 'Without a microphone, send a sound file or a short tone.',
  hintKeys: 'Enter sends, Shift+Enter starts a new line, Esc goes back.',
  other: '中文',
}

const WORDS: Record<Language, PanelWords> = { zh: ZH, en: EN }

/** Gives the words of the panel beside the phone in a language. */
export const panelWords = (language: Language): PanelWords => WORDS[language]
