import { useLayoutEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { invitationIn } from './invitation-token.ts'

/**
 * The invitation with which this page was opened. It is taken out of the address before anything is
 * painted and lives in this page's memory alone: not in the history, in no storage.
 */
export function useInvitation() {
  const { hash, pathname, search, state } = useLocation()
  const navigate = useNavigate()
  const found = invitationIn(hash)
  const [token, setToken] = useState(found)
  useLayoutEffect(() => {
    if (!found) return
    setToken(found)
    void navigate(pathname + search, { replace: true, state })
  }, [found, navigate, pathname, search, state])
  return { token: found ?? token, drop: () => setToken(undefined) }
}
