import { isInScope, type StaffActor, scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import {
  addTemplate,
  changeTemplate,
  countUse,
  deleteTemplate,
  findTemplate,
  listTemplates,
  type ReplyTemplate,
} from '../repo/templates.ts'
import { placeholders, unknownPlaceholders } from '../rules/index.ts'

export interface TemplateDraft {
  /** Of the template to change; without it a new one is made. */
  templateId?: string
  title: string
  shortcut: string
  text: string
}

/** A template, and whether the reader may change it. */
export interface KnownTemplate extends ReplyTemplate {
  editable: boolean
}

function staffOf(ctx: Ctx): StaffActor {
  return ctx.actor.kind === 'staff' ? ctx.actor : fail('SIGN_IN_REQUIRED')
}

/** Where the caller is at work: their own agency, and those for which they may answer. */
function workplaces(ctx: Ctx): string[] {
  const scope = scopeOf(ctx.actor, 'inbox.answer')
  return [staffOf(ctx).agencyPath, ...(scope === 'everything' ? [] : scope)]
}

/** The templates the caller may use: of their own agencies and of every one above. */
export async function readTemplates(ctx: Ctx): Promise<KnownTemplate[]> {
  const scope = scopeOf(ctx.actor, 'inbox.templates')
  const found = await listTemplates(ctx.db, workplaces(ctx))
  return found.map((it) => ({ ...it, editable: isInScope(scope, it.agency_path) }))
}

/** Makes a template for the caller's agency, or changes one in scope. */
export async function keepTemplate(ctx: Ctx, draft: TemplateDraft): Promise<string> {
  const unknown = unknownPlaceholders(draft.text)
  if (unknown.length > 0)
    fail('TEMPLATE_PLACEHOLDER_UNKNOWN', { unknown, known: Object.keys(placeholders) })
  const before = draft.templateId ? await requireTemplate(ctx, draft.templateId) : undefined
  const words = {
    title: draft.title.trim(),
    shortcut: draft.shortcut.trim().toLowerCase(),
    text: draft.text,
    changed_at: ctx.now(),
  }
  const template = before ? { ...before, ...words } : { ...makeTemplate(ctx), ...words }
  await ctx.transaction(async (tx) => {
    const kept = before ? changeTemplate(tx.db, template) : addTemplate(tx.db, template)
    if (!(await kept)) fail('TEMPLATE_SHORTCUT_TAKEN', { shortcut: template.shortcut })
    tx.record({
      action: before ? 'template.changed' : 'template.created',
      subject: { kind: 'template', id: template.template_id },
      agencyPath: template.agency_path,
      details: { shortcut: template.shortcut },
    })
  })
  return template.template_id
}

function makeTemplate(ctx: Ctx) {
  const agencyPath = homeOf(ctx)
  return {
    template_id: uuidv7(),
    agency_id: agencyPath.split('/').at(-2) ?? '',
    agency_path: agencyPath,
    used: 0,
    created_by: ctx.actor.id,
    created_at: ctx.now(),
  }
}

/** The agency a new template belongs to: one's own, or else the first where one may keep them. */
function homeOf(ctx: Ctx): string {
  const scope = scopeOf(ctx.actor, 'inbox.templates')
  const { agencyPath } = staffOf(ctx)
  if (scope === 'everything' || isInScope(scope, agencyPath)) return agencyPath
  return scope[0] ?? fail('PERMISSION_DENIED', { permission: 'inbox.templates' })
}

/** Takes a template away. */
export async function dropTemplate(ctx: Ctx, templateId: string): Promise<void> {
  const template = await requireTemplate(ctx, templateId)
  await ctx.transaction(async (tx) => {
    await deleteTemplate(tx.db, templateId)
    tx.record({
      action: 'template.deleted',
      subject: { kind: 'template', id: templateId },
      agencyPath: template.agency_path,
      details: { shortcut: template.shortcut },
    })
  })
}

/** Counts that a template was used, so that the useful ones stand first. */
export async function noteTemplateUse(ctx: Ctx, templateId: string): Promise<void> {
  const template = await findTemplate(ctx.db, templateId)
  const isUsable =
    template && workplaces(ctx).some((place) => place.startsWith(template.agency_path))
  if (!isUsable) fail('TEMPLATE_NOT_FOUND', { templateId })
  await countUse(ctx.db, templateId)
}

async function requireTemplate(ctx: Ctx, templateId: string): Promise<ReplyTemplate> {
  const template = await findTemplate(ctx.db, templateId)
  const scope = scopeOf(ctx.actor, 'inbox.templates')
  if (!template || !isInScope(scope, template.agency_path))
    fail('TEMPLATE_NOT_FOUND', { templateId })
  return template
}
