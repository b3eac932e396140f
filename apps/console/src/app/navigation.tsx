import {
  ApartmentOutlined,
  AuditOutlined,
  BarChartOutlined,
  BellOutlined,
  CommentOutlined,
  DashboardOutlined,
  FileDoneOutlined,
  IdcardOutlined,
  MessageOutlined,
  ProfileOutlined,
  RobotOutlined,
  SnippetsOutlined,
  TeamOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons'
import type { Permission } from '@minqiao/contracts'
import type { ReactNode } from 'react'

export interface NavigationEntry {
  path: string
  /** Key of the title in `appWords`. */
  title:
    | 'workbench'
    | 'inbox'
    | 'cases'
    | 'caseFigures'
    | 'caseSettings'
    | 'caseChannels'
    | 'templates'
    | 'answers'
    | 'citizens'
    | 'accounts'
    | 'people'
    | 'audit'
    | 'queue'
  icon: ReactNode
  /** Shown to whoever holds it; the workbench is everybody's. */
  permission?: Permission
}

/** The rooms of the console, in the order of the work. */
export const navigation: NavigationEntry[] = [
  { path: '/', title: 'workbench', icon: <DashboardOutlined /> },
  { path: '/inbox', title: 'inbox', icon: <MessageOutlined />, permission: 'inbox.read' },
  { path: '/cases', title: 'cases', icon: <FileDoneOutlined />, permission: 'cases.read' },
  {
    path: '/case-figures',
    title: 'caseFigures',
    icon: <BarChartOutlined />,
    permission: 'cases.supervise',
  },
  {
    path: '/case-settings',
    title: 'caseSettings',
    icon: <ProfileOutlined />,
    permission: 'cases.configure',
  },
  {
    path: '/case-channels',
    title: 'caseChannels',
    icon: <BellOutlined />,
    permission: 'cases.channels',
  },
  {
    path: '/templates',
    title: 'templates',
    icon: <SnippetsOutlined />,
    permission: 'inbox.answer',
  },
  { path: '/answers', title: 'answers', icon: <RobotOutlined />, permission: 'inbox.automatic' },
  { path: '/citizens', title: 'citizens', icon: <TeamOutlined />, permission: 'citizens.read' },
  { path: '/accounts', title: 'accounts', icon: <CommentOutlined />, permission: 'accounts.read' },
  { path: '/people', title: 'people', icon: <ApartmentOutlined />, permission: 'people.read' },
  { path: '/audit', title: 'audit', icon: <AuditOutlined />, permission: 'audit.read' },
  { path: '/queue', title: 'queue', icon: <UnorderedListOutlined />, permission: 'system.queue' },
]

export const meIcon = <IdcardOutlined />
