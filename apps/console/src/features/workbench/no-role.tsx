import { IdcardOutlined } from '@ant-design/icons'
import { Result } from 'antd'
import { useWords } from '#lib/words.ts'
import { workbenchWords } from './words.ts'

/** For somebody who may do nothing yet: whom to ask. */
export function NoRole() {
  const say = useWords(workbenchWords)
  return <Result icon={<IdcardOutlined />} title={say('nothing')} subTitle={say('nothingHint')} />
}
