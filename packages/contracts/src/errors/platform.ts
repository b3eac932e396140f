import { defineErrors } from './define.ts'

export const platformErrors = defineErrors({
  UNEXPECTED: {
    status: 500,
    zh: '系统出错了，请稍后再试。如需帮助，请把编号告诉管理员。',
    en: 'Something went wrong. Please try again later; give the request id to the administrator.',
  },
  INPUT_INVALID: { status: 400, zh: '填写的内容有误，请检查。', en: 'Some input is not valid.' },
  BODY_TOO_LARGE: { status: 413, zh: '提交的内容太大。', en: 'The request is too large.' },
  REQUEST_TOO_SLOW: {
    status: 408,
    zh: '请求发送得太慢，连接已断开。',
    en: 'The request arrived too slowly and was given up.',
  },
  MEDIA_TYPE_UNSUPPORTED: {
    status: 415,
    zh: '不支持这种内容格式。',
    en: 'This content type is not supported.',
  },
  ROUTE_NOT_FOUND: { status: 404, zh: '没有这个地址。', en: 'There is nothing at this address.' },
  SIGN_IN_REQUIRED: { status: 401, zh: '请先登录。', en: 'Please sign in.' },
  PERMISSION_DENIED: {
    status: 403,
    zh: '您没有进行此操作的权限。',
    en: 'You are not permitted to do this.',
  },
  CSRF_REJECTED: {
    status: 403,
    zh: '页面已过期，请刷新后再试。',
    en: 'This page is out of date. Reload it and try again.',
  },
  RATE_LIMITED: {
    status: 429,
    zh: '操作太频繁，请稍后再试。',
    en: 'Too many requests. Please wait a moment.',
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    zh: '数据库暂时连接不上，请稍后再试。',
    en: 'The database cannot be reached at the moment.',
  },
  FILE_NOT_FOUND: { status: 404, zh: '文件不存在。', en: 'The file does not exist.' },
  FILE_REJECTED: {
    status: 422,
    zh: '不能接收这个文件，请检查格式和大小。',
    en: 'This file cannot be accepted: check its kind and size.',
  },
  JOB_NOT_FOUND: { status: 404, zh: '找不到这个任务。', en: 'There is no such job.' },
  CALENDAR_INVALID: {
    status: 422,
    zh: '日历内容有误，请按提示修改。',
    en: 'The calendar is not valid: mend what is named.',
  },
  STATE_CONFLICT: {
    status: 409,
    zh: '内容刚被别人修改过，请刷新后再试。',
    en: 'Somebody has just changed this. Reload and try again.',
  },
})
