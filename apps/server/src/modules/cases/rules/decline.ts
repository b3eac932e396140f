/**
 * Why a case is not taken on; told to the citizen in these words, with what can be done instead.
 * Source: rules.md §6 (petitions, disclosure) and the usual lists of local hotline rules.
 */
export const declineReasons = {
  'not-government': {
    zh: '不属于政府部门的职责范围，请向有关单位或通过市场、行业渠道解决。',
    en: 'It is no matter of the government: please turn to the body or trade concerned.',
  },
  'other-place': {
    zh: '不在本地的管辖范围，请向事项发生地的政府反映。',
    en: 'It is outside this area: please turn to the government of the place concerned.',
  },
  'in-court': {
    zh: '已经或应当通过诉讼、仲裁、行政复议等法定途径解决。',
    en: 'It is before, or belongs before, a court, an arbitrator or an administrative review.',
  },
  petition: {
    zh: '属于信访事项，请按信访途径提出。',
    en: 'It is a petition and has a way of its own.',
  },
  disclosure: {
    zh: '属于政府信息公开申请，请按信息公开途径提出。',
    en: 'It asks for disclosure of government information, which has a way of its own.',
  },
  repeated: {
    zh: '同一事项已经办结并答复，没有提出新的事实或理由。',
    en: 'It has been settled and answered, and nothing new was brought forward.',
  },
  unclear: {
    zh: '内容不清楚，又联系不上您补充。请写明时间、地点和事情后再提交。',
    en: 'It cannot be understood and you could not be reached: please send it again with time, place and what happened.',
  },
  unlawful: {
    zh: '内容违反法律法规，不予受理。',
    en: 'Its content is against the law.',
  },
} as const

export type DeclineReason = keyof typeof declineReasons
