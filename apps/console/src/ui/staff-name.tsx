import { useQuery } from '@tanstack/react-query'
import { useMay, useSession } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { uiWords } from './words.ts'

/** The name behind the id of a person; the end of the id for whoever may not see them. */
export function StaffName({ staffId }: { staffId: string }) {
  const say = useWords(uiWords)
  const may = useMay()
  const own = useSession().data?.staff
  const isOwn = own?.staffId === staffId
  const { data } = useQuery({
    queryKey: ['staff-name', staffId],
    enabled: !isOwn && may('people.read') && staffId.length > 20,
    staleTime: 600_000,
    retry: false,
    queryFn: () => unwrap(api.GET('/api/staff/{staffId}', { params: { path: { staffId } } })),
  })
  if (isOwn) return own.name
  if (data) return data.name
  return staffId.length > 20 ? say('somebody', { tail: staffId.slice(-6) }) : say('system')
}
