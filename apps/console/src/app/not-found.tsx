import { Result } from 'antd'
import { Link } from 'react-router'
import { useWords } from '#lib/words.ts'
import { appWords } from './words.ts'

export function NotFound() {
  const say = useWords(appWords)
  return <Result status="404" title={say('notFound')} extra={<Link to="/">{say('back')}</Link>} />
}

export function Forbidden() {
  const say = useWords(appWords)
  return (
    <Result
      status="403"
      title={say('forbidden')}
      subTitle={say('forbiddenHint')}
      extra={<Link to="/">{say('back')}</Link>}
    />
  )
}
