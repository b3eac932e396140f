import { defineWords } from '../../lib/words.ts'

export const writeWords = defineWords(
  'write',
  {
    title: '继续留言',
    lead: '留言在公众号的聊天窗口里进行，和平时发微信一样。',
    step1: '点下面的“回到聊天”。',
    step1Outside: '打开微信，找到这个公众号。',
    step2: '在最下方输入您的问题。看不到输入框时，先点左下角的键盘图标。',
    step3: '也可以发图片、语音，或者点“＋”发送位置，方便工作人员找到地方。',
    step4: '答复会出现在聊天里，也会出现在“我的留言”里。',
    urgent: '遇到危险请直接拨打 110、119 或 120，不要在这里等待答复。',
    back: '回到聊天',
    failed: '请点左上角的关闭按钮，回到聊天。',
  },
  {
    title: 'Write more',
    lead: 'You write in the chat with the official account, as you always do in WeChat.',
    step1: 'Tap “Back to the chat” below.',
    step1Outside: 'Open WeChat and look for this official account.',
    step2:
      'Write what you need at the bottom. If you see a menu there, tap the keyboard beside it.',
    step3: 'You can also send pictures, your voice, or by “+” a place, so that it can be found.',
    step4: 'The answer comes into the chat, and into “My messages”.',
    urgent: 'In danger call 110, 119 or 120 at once; do not wait for an answer here.',
    back: 'Back to the chat',
    failed: 'Tap the close button at the top to go back to the chat.',
  },
)
