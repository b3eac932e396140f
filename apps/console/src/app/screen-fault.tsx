import { ReloadOutlined } from '@ant-design/icons'
import { Button, Result } from 'antd'
import { useWords } from '#lib/words.ts'
import { appWords } from './words.ts'

/**
 * Stands where a screen broke or could not be fetched: after an upgrade the parts of the old version
 * are gone, and loading the page anew is what helps.
 */
export function ScreenFault() {
  const say = useWords(appWords)
  return (
    <Result
      status="warning"
      title={say('fault')}
      subTitle={say('faultHint')}
      extra={
        <Button type="primary" icon={<ReloadOutlined />} onClick={() => window.location.reload()}>
          {say('reload')}
        </Button>
      }
      data-testid="screen-fault"
    />
  )
}
