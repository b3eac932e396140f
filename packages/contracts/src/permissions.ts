/** Everything one may be allowed to do: `module.verb`, with the words a person reads. */
export const permissions = {
  'people.read': { zh: '查看单位和人员', en: 'See agencies and staff' },
  'people.manage': { zh: '管理单位和人员', en: 'Manage agencies and staff' },
  'people.grant': { zh: '授予和收回角色', en: 'Grant and revoke roles' },
  'accounts.read': { zh: '查看账号', en: 'See accounts' },
  'accounts.manage': { zh: '管理账号与凭证', en: 'Manage accounts and their credentials' },
  'accounts.menu': { zh: '编辑自定义菜单', en: 'Edit the menu of an account' },
  'accounts.qr': { zh: '管理带来源的二维码', en: 'Manage QR codes with a source' },
  'citizens.read': { zh: '查看粉丝与市民', en: 'See followers and citizens' },
  'citizens.reveal': { zh: '查看未脱敏的个人信息', en: 'See personal data unmasked' },
  'citizens.manage': { zh: '管理标签与合并市民', en: 'Manage tags and join citizens' },
  'citizens.export': { zh: '导出个人信息', en: 'Export a person’s data' },
  'citizens.erase': { zh: '删除个人信息', en: 'Erase a person’s data' },
  'inbox.read': { zh: '查看会话', en: 'Read conversations' },
  'inbox.answer': { zh: '答复市民', en: 'Answer citizens' },
  'inbox.assign': { zh: '分派会话', en: 'Assign conversations' },
  'inbox.templates': { zh: '管理常用语', en: 'Manage reply templates' },
  'inbox.automatic': { zh: '管理自动答复', en: 'Manage automatic answers' },
  'cases.read': { zh: '查看工单', en: 'See cases' },
  'cases.intake': { zh: '登记工单', en: 'Take in cases' },
  'cases.dispatch': { zh: '受理、派单与裁定', en: 'Admit, dispatch and rule on cases' },
  'cases.handle': { zh: '签收和办理工单', en: 'Accept and handle cases' },
  'cases.review': { zh: '审核工单答复', en: 'Review replies to cases' },
  'cases.supervise': { zh: '督办与统计工单', en: 'Supervise cases and see their figures' },
  'cases.confidential': { zh: '办理保密举报', en: 'Handle confidential reports' },
  'cases.publish': { zh: '公开工单答复', en: 'Show answers to everybody' },
  'cases.configure': { zh: '维护工单分类与时限', en: 'Keep the kinds and terms of cases' },
  'cases.channels': { zh: '设定督办通知方式', en: 'Set how agencies are reminded' },
  'calendars.manage': { zh: '维护工作日历', en: 'Keep the working calendars' },
  'audit.read': { zh: '查看和核验审计记录', en: 'Read and verify the audit' },
  'system.queue': { zh: '查看和处理后台任务', en: 'See and handle the job queue' },
  'system.keys': { zh: '轮换加密密钥', en: 'Rotate the encryption keys' },
} as const

export type Permission = keyof typeof permissions

/**
 * What a route must say of itself. `public`: anybody. `signed-in`: any member of staff, about
 * themselves only. `citizen`: a citizen whom WeChat has identified.
 */
export type RoutePermission = Permission | 'public' | 'signed-in' | 'citizen'
