import { useQuery } from '@tanstack/react-query'
import type { paths } from '#lib/api.gen.ts'
import { api, unwrap } from '#lib/api.ts'

export type Template =
  paths['/api/inbox/templates']['get']['responses'][200]['content']['application/json']['templates'][number]

export interface TemplateDraft {
  shortcut: string
  title: string
  text: string
}

/** The same name as in the inbox: what is changed here is there at once. */
export const templatesKey = ['inbox', 'templates'] as const

export function useTemplates() {
  return useQuery({
    queryKey: templatesKey,
    queryFn: async () =>
      (await unwrap(api.GET('/api/inbox/templates', { params: { query: {} } }))).templates,
  })
}

/** Makes a template, or changes one. */
export function saveTemplate(body: TemplateDraft, templateId?: string) {
  if (templateId === undefined) return unwrap(api.POST('/api/inbox/templates', { body }))
  const path = { templateId }
  return unwrap(api.PUT('/api/inbox/templates/{templateId}', { params: { path }, body }))
}

export function removeTemplate(templateId: string) {
  const path = { templateId }
  return unwrap(api.DELETE('/api/inbox/templates/{templateId}', { params: { path } }))
}

/** What a template may leave open; the server fills it in for the conversation. */
export const placeholders = ['name', 'account', 'staff', 'today'] as const
export type Placeholder = (typeof placeholders)[number]

/** The text with a placeholder where the caret is, and where it then stands. */
export function withPlaceholder(text: string, name: Placeholder, from: number, to: number) {
  const written = `{{${name}}}`
  return { text: text.slice(0, from) + written + text.slice(to), caret: from + written.length }
}

/** Placeholders of a text that nobody fills in, as they are written. */
export function unknownPlaceholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/gu)]
    .filter(([, name]) => !placeholders.some((known) => known === name))
    .map(([written]) => written)
}

/** The text as an example: every placeholder replaced by what stands for it. */
export function exampleOf(text: string, words: Record<Placeholder, string>): string {
  return text.replace(/\{\{\s*([^{}]*?)\s*\}\}/gu, (written, name: string) => {
    const known = placeholders.find((it) => it === name)
    return known ? words[known] : written
  })
}

/** What a shortcut may be made of, as the server has it. */
export const shortcutPattern = /^[\p{L}\p{N}-]{1,20}$/u
