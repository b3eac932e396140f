import { lazy } from 'react'
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router'
import { ConsoleLayout } from './layout.tsx'
import { NotFound } from './not-found.tsx'
import { RequirePermission, RequireSession } from './require.tsx'
import { ScreenFault } from './screen-fault.tsx'

const SignIn = lazy(() =>
  import('#features/sign-in/sign-in.tsx').then((module) => ({ default: module.SignIn })),
)
const Workbench = lazy(() =>
  import('#features/workbench/workbench.tsx').then((module) => ({ default: module.Workbench })),
)
const Me = lazy(() => import('#features/me/me.tsx').then((module) => ({ default: module.Me })))
const Inbox = lazy(() =>
  import('#features/inbox/inbox.tsx').then((module) => ({ default: module.Inbox })),
)
const Cases = lazy(() =>
  import('#features/cases/cases.tsx').then((module) => ({ default: module.Cases })),
)
const Case = lazy(() =>
  import('#features/cases/one/case.tsx').then((module) => ({ default: module.Case })),
)
const CaseFigures = lazy(() =>
  import('#features/case-figures/case-figures.tsx').then((module) => ({
    default: module.CaseFigures,
  })),
)
const OpenedFigure = lazy(() =>
  import('#features/case-figures/opened-cases.tsx').then((module) => ({
    default: module.OpenedFigure,
  })),
)
const CaseSettings = lazy(() =>
  import('#features/case-settings/case-settings.tsx').then((module) => ({
    default: module.CaseSettings,
  })),
)
const CaseChannels = lazy(() =>
  import('#features/case-settings/case-channels.tsx').then((module) => ({
    default: module.CaseChannels,
  })),
)
const Templates = lazy(() =>
  import('#features/templates/templates.tsx').then((module) => ({ default: module.Templates })),
)
const Answers = lazy(() =>
  import('#features/answers/answers.tsx').then((module) => ({ default: module.Answers })),
)
const Citizens = lazy(() =>
  import('#features/citizens/citizens.tsx').then((module) => ({ default: module.Citizens })),
)
const Accounts = lazy(() =>
  import('#features/accounts/accounts.tsx').then((module) => ({ default: module.Accounts })),
)
const Account = lazy(() =>
  import('#features/accounts/account.tsx').then((module) => ({ default: module.Account })),
)
const People = lazy(() =>
  import('#features/people/people.tsx').then((module) => ({ default: module.People })),
)
const Audit = lazy(() =>
  import('#features/audit/audit.tsx').then((module) => ({ default: module.Audit })),
)
const Queue = lazy(() =>
  import('#features/queue/queue.tsx').then((module) => ({ default: module.Queue })),
)

/** Every screen of the console; each is loaded when it is first opened. */
export const router = createBrowserRouter(
  [
    { path: '/sign-in', element: <SignIn />, errorElement: <ScreenFault /> },
    {
      element: (
        <RequireSession>
          <ConsoleLayout />
        </RequireSession>
      ),
      errorElement: <ScreenFault />,
      // Within the frame, so that the other screens stay within reach.
      children: [{ errorElement: <ScreenFault />, children: screens() }],
    },
  ],
  { basename: '/console' },
)

/** The screens within the frame, each behind its permission. */
function screens(): RouteObject[] {
  return [
    { path: '/', element: <Workbench /> },
    { path: '/me', element: <Me /> },
    {
      element: <RequirePermission permission="inbox.read" />,
      children: [
        { path: '/inbox', element: <Inbox /> },
        { path: '/inbox/:accountId/:conversationId', element: <Inbox /> },
      ],
    },
    {
      element: <RequirePermission permission="cases.read" />,
      children: [
        { path: '/cases', element: <Cases /> },
        { path: '/cases/:accountId/:caseId', element: <Case /> },
      ],
    },
    {
      element: <RequirePermission permission="cases.supervise" />,
      children: [
        { path: '/case-figures', element: <CaseFigures /> },
        { path: '/case-figures/cases', element: <OpenedFigure /> },
      ],
    },
    {
      element: <RequirePermission permission="cases.configure" />,
      children: [{ path: '/case-settings', element: <CaseSettings /> }],
    },
    {
      element: <RequirePermission permission="cases.channels" />,
      children: [{ path: '/case-channels', element: <CaseChannels /> }],
    },
    {
      element: <RequirePermission permission="inbox.answer" />,
      children: [{ path: '/templates', element: <Templates /> }],
    },
    {
      element: <RequirePermission permission="inbox.automatic" />,
      children: [{ path: '/answers', element: <Answers /> }],
    },
    {
      element: <RequirePermission permission="citizens.read" />,
      children: [{ path: '/citizens', element: <Citizens /> }],
    },
    {
      element: <RequirePermission permission="accounts.read" />,
      children: [
        { path: '/accounts', element: <Accounts /> },
        { path: '/accounts/:accountId', element: <Account /> },
      ],
    },
    {
      element: <RequirePermission permission="people.read" />,
      children: [{ path: '/people', element: <People /> }],
    },
    {
      element: <RequirePermission permission="audit.read" />,
      children: [{ path: '/audit', element: <Audit /> }],
    },
    {
      element: <RequirePermission permission="system.queue" />,
      children: [{ path: '/queue', element: <Queue /> }],
    },
    { path: '/index.html', element: <Navigate to="/" replace /> },
    { path: '*', element: <NotFound /> },
  ]
}
