import { addressOf } from '../../lib/place.ts'
import { useWords } from '../../lib/words.ts'
import type { PublicAccount } from './use-accounts.ts'
import { accountWords } from './words.ts'

/** One official account: its name, how to find it, and its code where there is one. */
export function AccountCardView({ account }: { account: PublicAccount }) {
  const say = useWords(accountWords)
  const { accountId, name, alias, agency, hasCode } = account
  return (
    <article class="account" data-testid="account">
      <h2>{name}</h2>
      {agency !== '' && <p>{say('agency', { agency })}</p>}
      {alias !== '' && <p>{say('alias', { alias })}</p>}
      <p class="how">{say('how', { name })}</p>
      <p>
        <a class="lookup-link" href={addressOf('lookup', accountId)} data-testid="to-lookup">
          {say('lookup')}
        </a>
      </p>
      {hasCode && (
        <figure>
          <img
            src={`/api/m/accounts/${encodeURIComponent(accountId)}/code`}
            alt={say('code', { name })}
            width="200"
            height="200"
            loading="lazy"
          />
          <figcaption>{say('scan')}</figcaption>
        </figure>
      )}
    </article>
  )
}
