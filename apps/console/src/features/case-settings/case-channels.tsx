import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { useSession } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { AgencyPicker } from '#ui/agency-picker.tsx'
import { Listing } from '#ui/listing.tsx'
import { Panel } from '#ui/panel.tsx'
import { SecretOnce } from '#ui/secret-once.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { settingWords } from './words.ts'
import './case-settings.css'

interface Channel {
  channel: 'console' | 'webhook'
  address: string
}

/** How an agency is told of its clocks outside the console. */
export function CaseChannels() {
  const say = useWords(settingWords)
  const own = useSession().data?.staff?.agency.agencyId ?? ''
  const [chosen, setChosen] = useState<string>()
  const agencyId = chosen ?? own
  const channel = useQuery({
    queryKey: ['case-channel', agencyId],
    enabled: agencyId !== '',
    queryFn: () =>
      unwrap(api.GET('/api/cases/channels/{agencyId}', { params: { path: { agencyId } } })),
  })
  return (
    <div className="console-page">
      <p className="case-settings-intro">{say('channelHint')}</p>
      <div className="case-settings-bar">
        <span>
          <AgencyPicker value={agencyId} onChange={setChosen} />
        </span>
      </div>
      <Panel title={say('channel')}>
        <Listing query={channel} isEmpty={false}>
          {channel.data && (
            <ChannelForm key={agencyId} agencyId={agencyId} channel={channel.data} />
          )}
        </Listing>
      </Panel>
    </div>
  )
}

function ChannelForm({ agencyId, channel }: { agencyId: string; channel: Channel }) {
  const say = useWords(settingWords)
  const notice = useNotice()
  const queries = useQueryClient()
  const [form] = Form.useForm<Channel>()
  const isWebhook = (Form.useWatch('channel', form) ?? channel.channel) === 'webhook'
  const [secret, setSecret] = useState('')
  const save = async ({ channel: kind, address = '' }: Channel) => {
    try {
      const made = await unwrap(
        api.PUT('/api/cases/channels/{agencyId}', {
          params: { path: { agencyId } },
          body: { channel: kind, address: kind === 'webhook' ? address : '' },
        }),
      )
      setSecret(made.secret)
      notice.done(say('saved'))
      await queries.invalidateQueries({ queryKey: ['case-channel', agencyId] })
    } catch (error) {
      notice.failed(error)
    }
  }
  return (
    <Form<Channel>
      form={form}
      layout="vertical"
      initialValues={channel}
      onFinish={(values) => void save(values)}
      style={{ maxWidth: 560 }}
    >
      <Form.Item name="channel">
        <Radio.Group
          vertical
          options={(['console', 'webhook'] as const).map((value) => ({ value, label: say(value) }))}
        />
      </Form.Item>
      {isWebhook && (
        <Form.Item
          name="address"
          label={say('address')}
          rules={[{ required: true, pattern: /^https:\/\/\S+$/, message: say('addressWrong') }]}
        >
          <Input maxLength={1000} placeholder="https://" />
        </Form.Item>
      )}
      {secret !== '' && <SecretOnce items={[{ label: say('secret'), value: secret }]} />}
      <Button type="primary" htmlType="submit">
        {say('save')}
      </Button>
    </Form>
  )
}
