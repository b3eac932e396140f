import { cityKinds } from './city.ts'
import { orderKinds } from './order.ts'
import { peopleKinds } from './people.ts'

/** The kinds that come with the product, as the table a deployment may import in their place. */
export const shippedKinds = [
  'code,name,name_en,urgency,reviewed,words',
  ...[cityKinds, peopleKinds, orderKinds].flatMap((part) => part.trim().split('\n')),
].join('\n')
