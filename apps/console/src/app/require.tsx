import type { Permission } from '@minqiao/contracts'
import { Spin } from 'antd'
import type { ReactNode } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { Trouble } from '#ui/trouble.tsx'
import { Forbidden } from './not-found.tsx'
import { useMay, useSession } from './session.ts'

/** Shows its content to whoever is signed in; others are sent to signing in and back. */
export function RequireSession({ children }: { children: ReactNode }) {
  const { data, error, isPending, refetch } = useSession()
  const { pathname, search } = useLocation()
  if (isPending) return <Spin className="console-loading" />
  if (error) return <Trouble error={error} onRetry={() => void refetch()} />
  if (data.stage !== 'full')
    return <Navigate to="/sign-in" replace state={{ from: pathname + search }} />
  return children
}

/** Shows its screens to whoever holds the permission somewhere. */
export function RequirePermission({ permission }: { permission: Permission }) {
  const may = useMay()
  return may(permission) ? <Outlet /> : <Forbidden />
}
