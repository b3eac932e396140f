import { html } from '../http/exchange.ts'
import { escapeHtml } from '../http/page.ts'
import type { Router } from '../http/router.ts'
import { bytesOf } from '../media/media.ts'
import { type FileType, MIME } from '../media/sniff.ts'
import type { World } from '../world/world.ts'

/** The platform's picture hosts: article pictures and avatars. */
export function addPictureRoutes(router: Router, world: World): void {
  for (const file of Object.keys(MIME) as FileType[])
    router.add('GET', `/mmbiz_${file}/:id/0`, ({ params }) => {
      const picture = world.state.pictures.get(params.id ?? '')
      if (!picture) return { status: 404, body: '' }
      const headers = {
        'content-type': MIME[picture.file],
        'cache-control': 'public, max-age=2592000',
        'access-control-allow-origin': '*',
      }
      return { status: 200, headers, body: bytesOf(world, picture.blob) }
    })
  router.add('GET', '/mmhead/:person/132', ({ params }) => {
    const person = world.state.people.get(params.person ?? '')
    return { ...html(avatar(person?.initials ?? '', person?.colour ?? '#b2b2b2')), ...SVG }
  })
}

const SVG = { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'no-cache' } }

function avatar(initials: string, colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 132 132"><rect width="132" height="132"
 rx="12" fill="${escapeHtml(colour)}"/><text x="66" y="82" font-size="46" font-family="sans-serif"
 text-anchor="middle" fill="#fff">${escapeHtml(initials)}</text></svg>`
}
