import { defineWords } from '../lib/words.ts'

export const appWords = defineWords(
  'app',
  {
    opening: '正在打开…',
    home: '返回首页',
    back: '返回',
    larger: '大字',
    smaller: '标准字',
    otherLanguage: 'English',
    settings: '显示设置',
    notFound: '没有这个页面',
    notFoundHint: '请返回首页，从那里重新选择。',
    changedTitle: '请重新打开',
    changedHint:
      '本页已用另一个微信身份打开。为了保护您的信息，这里不再显示内容。请回到公众号，重新打开。',
    keptOutTitle: '无法确认您的身份',
    keptOutHint:
      '手机没有保存微信返回的身份信息。请回到公众号重新打开；仍然不行时，请在公众号里直接留言。',
    again: '重新打开',
    backToChat: '回到聊天',
  },
  {
    opening: 'Opening…',
    home: 'First page',
    back: 'Back',
    larger: 'Larger',
    smaller: 'Normal',
    otherLanguage: '中文',
    settings: 'Display',
    notFound: 'There is no such page',
    notFoundHint: 'Go back to the first page and choose again.',
    changedTitle: 'Please open this page again',
    changedHint:
      'This page was opened as somebody else. To protect what is yours, nothing is shown here any more. Go back to the account and open it again.',
    keptOutTitle: 'We cannot tell who you are',
    keptOutHint:
      'The phone did not keep what WeChat said. Go back to the account and open the page again; if that does not help, write to the account.',
    again: 'Open again',
    backToChat: 'Back to the chat',
  },
)
