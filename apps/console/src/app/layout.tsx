import { DownOutlined, GlobalOutlined, LogoutOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Dropdown, Layout, Menu, Spin } from 'antd'
import { Suspense, useCallback, useState } from 'react'
import { Outlet, useLocation, useNavigate } from 'react-router'
import { api, unwrap } from '#lib/api.ts'
import { useLive, useOnline } from '#lib/live.ts'
import { changeLocale, currentLocale, useWords } from '#lib/words.ts'
import { Brand } from './brand.tsx'
import { KeyHelpButton } from './key-help-button.tsx'
import { meIcon, navigation } from './navigation.tsx'
import { sessionKey, useMay, useSession } from './session.ts'
import { usePageTitle } from './use-page-title.ts'
import { appWords } from './words.ts'
import './layout.css'

const ignoreNews = () => {}

/** The frame of every screen of a signed-in person. */
export function ConsoleLayout() {
  const say = useWords(appWords)
  const may = useMay()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const [online, setOnline] = useState(true)
  useOnline(useCallback((now: boolean) => setOnline(now), []))
  useLive(ignoreNews)

  const entries = navigation.filter(({ permission }) => !permission || may(permission))
  const current = entries.findLast(
    ({ path }) => path === pathname || (path !== '/' && pathname.startsWith(`${path}/`)),
  )
  const title = current ? say(current.title) : pathname === '/me' ? say('me') : ''
  usePageTitle(current?.path === '/inbox' ? undefined : title, say('product'))
  return (
    <Layout className="console">
      <a className="skip-link" href="#main">
        {say('skip')}
      </a>
      <Layout.Sider width={212} breakpoint="lg" collapsedWidth={56} className="no-print">
        <Brand />
        <Menu
          theme="dark"
          mode="inline"
          selectedKeys={current ? [current.path] : []}
          onClick={({ key }) => void navigate(key)}
          items={entries.map(({ path, title, icon }) => ({ key: path, icon, label: say(title) }))}
        />
      </Layout.Sider>
      <Layout>
        <Layout.Header className="console-header no-print">
          <h1>{title}</h1>
          <KeyHelpButton />
          <LanguageButton />
          <PersonMenu />
        </Layout.Header>
        {!online && <Alert banner type="warning" title={say('offline')} />}
        <Layout.Content id="main" className="console-main" tabIndex={-1}>
          <Suspense fallback={<Spin className="console-loading" />}>
            <Outlet />
          </Suspense>
        </Layout.Content>
      </Layout>
    </Layout>
  )
}

function LanguageButton() {
  const say = useWords(appWords)
  const change = () => void changeLocale(currentLocale() === 'zh' ? 'en' : 'zh')
  return (
    <Button type="text" icon={<GlobalOutlined />} onClick={change} data-testid="language">
      {say('language')}
    </Button>
  )
}

function PersonMenu() {
  const say = useWords(appWords)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { data: session } = useSession()
  const signOut = async () => {
    await unwrap(api.DELETE('/api/session'))
    queries.clear()
    await queries.invalidateQueries({ queryKey: sessionKey })
    await navigate('/sign-in')
  }
  const items = [
    { key: 'me', icon: meIcon, label: say('me'), onClick: () => void navigate('/me') },
    { key: 'out', icon: <LogoutOutlined />, label: say('signOut'), onClick: () => void signOut() },
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button type="text" data-testid="person">
        <span className="console-person">
          {session?.staff?.name}
          <small>{session?.staff?.agency.name}</small>
        </span>
        <DownOutlined />
      </Button>
    </Dropdown>
  )
}
