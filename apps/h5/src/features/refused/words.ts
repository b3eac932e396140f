import { defineWords } from '../../lib/words.ts'

export const refusedWords = defineWords(
  'refused',
  {
    stale: '这次打开已经失效',
    staleHint: '可能是停留太久，或者链接被用过了。请重新打开。',
    snapshot: '请点“使用完整服务”',
    snapshotHint:
      '您现在看到的是微信的快照页，微信没有把您的身份告诉我们，所以不能显示您的留言。请点页面下方微信的“使用完整服务”，然后重新打开。',
    unknown: '这里还没有您的内容',
    unknownHint:
      '我们没有保存与您有关的信息。您在公众号里留言之后，就能在这里看到。如果您申请过删除，说明已经删除完毕。',
    account: '这个公众号暂时不能打开此页',
    accountHint: '账号可能已暂停服务，或者没有开通此功能。请在公众号里直接留言。',
    platform: '微信暂时没有回应',
    platformHint: '请过一会儿再试。您的留言都还在。',
    again: '重新打开',
    back: '回到聊天',
    list: '查看本单位的公众号',
  },
  {
    stale: 'This link no longer works',
    staleHint: 'It took too long, or was used before. Please open the page again.',
    snapshot: 'Please switch to the full service',
    snapshotHint:
      'This is WeChat’s snapshot of the page: it does not tell us who you are, so your messages cannot be shown. Tap the button for the full service at the bottom and open the page again.',
    unknown: 'There is nothing of yours here yet',
    unknownHint:
      'We keep nothing about you. When you have written to the account, you will see it here. If you asked for your data to be erased, it has been.',
    account: 'This page cannot be opened for this account',
    accountHint: 'The account may be paused, or may not offer it. Please write to it in the chat.',
    platform: 'WeChat does not answer at the moment',
    platformHint: 'Please try again in a while. Your messages are all still there.',
    again: 'Open again',
    back: 'Back to the chat',
    list: 'Official accounts of this office',
  },
)
