import { type Static, Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import type { Publication } from '../repo/publications.ts'
import {
  approvePublication,
  proposePublication,
  readPublication,
  suggestPublication,
  withdrawPublication,
} from '../service/publication.ts'
import { CaseParams, closed, tags } from './schemas.ts'

const path = '/api/cases/:accountId/:caseId/publication'
const config = { permission: 'cases.publish' as const }

const Words = Type.String({ maxLength: 8000 })
const PublicationView = Type.Object({
  question: Type.String(),
  answer: Type.String(),
  state: Type.String({ enum: ['proposed', 'published', 'withdrawn'] }),
  proposedBy: Type.String(),
  approvedBy: Type.Union([Type.String(), Type.Null()]),
  at: Type.String(),
})

/** Answers that everybody may read: proposed masked, approved by another person. */
export function publicationRoutes(app: App): void {
  app.get(
    path,
    {
      config,
      schema: {
        tags,
        summary: '公开答复的现状',
        params: CaseParams,
        response: { 200: PublicationView },
      },
    },
    async ({ ctx, params }) => present(await readPublication(ctx, params)),
  )
  app.get(
    `${path}/suggestion`,
    {
      config,
      schema: {
        tags,
        summary: '脱敏后的建议稿（不保存）',
        params: CaseParams,
        response: { 200: Type.Object({ question: Type.String(), answer: Type.String() }) },
      },
    },
    async ({ ctx, params }) => suggestPublication(ctx, params),
  )
  app.post(
    path,
    {
      config,
      schema: {
        tags,
        summary: '提议公开（脱敏）',
        params: CaseParams,
        body: Type.Object({ question: Type.Optional(Words), answer: Type.Optional(Words) }, closed),
        response: { 200: PublicationView },
      },
    },
    async ({ ctx, params, body }) => present(await proposePublication(ctx, params, body)),
  )
  app.post(
    `${path}/approval`,
    {
      config,
      schema: {
        tags,
        summary: '批准公开（须由另一人）',
        params: CaseParams,
        response: { 200: PublicationView },
      },
    },
    async ({ ctx, params }) => present(await approvePublication(ctx, params)),
  )
  app.post(
    `${path}/withdrawal`,
    {
      config,
      schema: {
        tags,
        summary: '撤回公开',
        params: CaseParams,
        response: { 200: PublicationView },
      },
    },
    async ({ ctx, params }) => present(await withdrawPublication(ctx, params)),
  )
}

function present(found: Publication): Static<typeof PublicationView> {
  return {
    question: found.question,
    answer: found.answer,
    state: found.state,
    proposedBy: found.proposed_by,
    approvedBy: found.approved_by,
    at: found.at.toISOString(),
  }
}
