import { CompassOutlined, LockOutlined } from '@ant-design/icons'
import { Button, Result } from 'antd'
import { useNavigate } from 'react-router'
import { useWords } from '#lib/words.ts'
import { appWords } from './words.ts'

export function NotFound() {
  const say = useWords(appWords)
  return <Result icon={<CompassOutlined />} title={say('notFound')} extra={<Back />} />
}

export function Forbidden() {
  const say = useWords(appWords)
  return (
    <Result
      icon={<LockOutlined />}
      title={say('forbidden')}
      subTitle={say('forbiddenHint')}
      extra={<Back />}
    />
  )
}

function Back() {
  const say = useWords(appWords)
  const navigate = useNavigate()
  return (
    <Button type="primary" onClick={() => void navigate('/')}>
      {say('back')}
    </Button>
  )
}
