import { type Static, Type } from 'typebox'
import type { MenuDraft, MenuVersion } from '../repo/menus.ts'
import {
  type ButtonType,
  buttonTypes,
  checkMenu,
  type MenuButton,
  shownName,
} from '../rules/menu.ts'

const Text = (maxLength: number) => Type.String({ maxLength })

const buttonFields = {
  // Longer than the platform takes: the rules say so with the place, and a draft may be too long.
  name: Text(200),
  type: Type.Optional(Type.Unsafe<ButtonType>({ type: 'string', enum: [...buttonTypes] })),
  key: Type.Optional(Text(500)),
  url: Type.Optional(Text(4000)),
  appId: Type.Optional(Text(64)),
  pagePath: Type.Optional(Text(1000)),
  mediaId: Type.Optional(Text(200)),
  articleId: Type.Optional(Text(200)),
}

/** Two levels and one more, so that a third one is answered with its place and not as bad input. */
const Third = Type.Object(buttonFields, { additionalProperties: false })
const Second = Type.Object(
  { ...buttonFields, subButtons: Type.Optional(Type.Array(Third, { maxItems: 10 })) },
  { additionalProperties: false },
)
const First = Type.Object(
  { ...buttonFields, subButtons: Type.Optional(Type.Array(Second, { maxItems: 10 })) },
  { additionalProperties: false },
)

export const Buttons = Type.Array(First, { maxItems: 10 })

const Fault = Type.Object({
  at: Type.Array(Type.Integer()),
  field: Type.String(),
  severity: Type.Union([Type.Literal('error'), Type.Literal('warning')]),
  zh: Type.String(),
  en: Type.String(),
})

export const FaultsView = Type.Object({ faults: Type.Array(Fault) })

const Shown = Type.Object({ name: Type.String(), below: Type.Array(Type.String()) })

export const DraftView = Type.Object({
  revision: Type.Integer(),
  buttons: Buttons,
  restores: Type.Union([Type.Integer(), Type.Null()]),
  changedBy: Type.String(),
  changedByName: Type.String(),
  changedAt: Type.Union([Type.String(), Type.Null()]),
  faults: Type.Array(Fault),
  preview: Type.Array(Shown, { description: '手机上显示的名称' }),
})

export const VersionView = Type.Object({
  version: Type.Integer(),
  state: Type.String({ enum: ['pushing', 'live', 'replaced', 'failed', 'unknown'] }),
  restores: Type.Union([Type.Integer(), Type.Null()]),
  errcode: Type.Union([Type.Integer(), Type.Null()]),
  pushedBy: Type.String(),
  pushedByName: Type.String(),
  pushedAt: Type.String(),
  buttons: Buttons,
})

export const PlatformMenuView = Type.Object({
  buttons: Buttons,
  conditional: Type.Integer(),
  version: Type.Union([Type.Integer(), Type.Null()]),
})

export function presentDraft(
  draft: MenuDraft,
  names: ReadonlyMap<string, string>,
): Static<typeof DraftView> {
  return {
    revision: draft.revision,
    buttons: draft.buttons,
    restores: draft.restores ?? null,
    changedBy: draft.changedBy,
    changedByName: names.get(draft.changedBy) ?? '',
    changedAt: draft.changedAt?.toISOString() ?? null,
    faults: checkMenu(draft.buttons),
    preview: previewMenu(draft.buttons),
  }
}

/** The names as phones show them. */
function previewMenu(buttons: readonly MenuButton[]): Static<typeof Shown>[] {
  return buttons.map(({ name, subButtons = [] }) => ({
    name: shownName(name, 0),
    below: subButtons.map((button) => shownName(button.name, 1)),
  }))
}

export function presentVersion(
  version: MenuVersion,
  names: ReadonlyMap<string, string>,
): Static<typeof VersionView> {
  const pushedByName = names.get(version.pushedBy) ?? ''
  return { ...version, pushedByName, pushedAt: version.pushedAt.toISOString() }
}
