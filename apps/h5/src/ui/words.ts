import { defineWords } from '../lib/words.ts'

export const uiWords = defineWords(
  'ui',
  {
    loading: '正在读取，请稍候…',
    retry: '再试一次',
    requestId: '编号：{{id}}',
    offline: '网络不通',
    offlineHint: '请检查手机的网络，然后再试一次。您的留言都还在。',
    expired: '需要重新打开',
    expiredHint: '请回到公众号，重新打开本页。',
    busy: '请稍等一会儿',
    busyHint: '现在打开的人比较多，请过一分钟再试。',
    refused: '没有办成',
    refusedHint: '请返回后再试一次。',
    broken: '系统出了问题',
    brokenHint: '不是您的操作有误，请过一会儿再试。',
  },
  {
    loading: 'Loading, please wait…',
    retry: 'Try again',
    requestId: 'Number: {{id}}',
    offline: 'No connection',
    offlineHint:
      'Check the network of your phone and try again. Your messages are all still there.',
    expired: 'Please open this page again',
    expiredHint: 'Go back to the account and open the page again.',
    busy: 'Please wait a moment',
    busyHint: 'Many people are here right now. Try again in a minute.',
    refused: 'That could not be done',
    refusedHint: 'Go back and try again.',
    broken: 'Something is wrong with the system',
    brokenHint: 'You did nothing wrong. Please try again in a while.',
  },
)
