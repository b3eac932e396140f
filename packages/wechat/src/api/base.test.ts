import { test } from 'vitest'
import { network, quota } from '../index.ts'
import { checkAsking, get, post } from './testing.ts'

test.each([
  post('/cgi-bin/openapi/quota/get', { cgi_path: '/cgi-bin/draft/add' }, (c) =>
    quota.getQuota(c, '/cgi-bin/draft/add'),
  ),
  post('/cgi-bin/clear_quota', { appid: 'wx0123456789abcdef' }, quota.clearQuota),
  post('/cgi-bin/openapi/rid/get', { rid: 'r' }, (c) => quota.getRequest(c, 'r')),
  get('/cgi-bin/get_api_domain_ip', network.listApiAddresses, { ip_list: ['192.0.2.1'] }, [
    '192.0.2.1',
  ]),
  get('/cgi-bin/getcallbackip', network.listCallbackAddresses, { ip_list: [] }, []),
  post('/cgi-bin/callback/check', { action: 'all', check_operator: 'DEFAULT' }, (c) =>
    network.checkCallback(c),
  ),
])('$asks', checkAsking)
