import { type Static, Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import type { Repair } from '../repo/repairs.ts'
import { ledgerAtMostDays } from '../rules/repair.ts'
import { readOpenRepairs } from '../service/read-repairs.ts'
import { decideRepair, readRepairs, ruleInvalid } from '../service/repair.ts'
import { CaseParams, closed, tags } from './schemas.ts'

const Nullable = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) =>
  Type.Union([schema, Type.Null()])

const RepairView = Type.Object({
  accountId: Type.String(),
  caseId: Type.String(),
  repairId: Type.String(),
  state: Type.String({
    enum: ['verifying', 'repairing', 'ledger', 'explained', 'invalid', 'replied', 'closed'],
  }),
  agencyId: Type.String(),
  staffId: Nullable(Type.String()),
  secondStaffId: Nullable(Type.String()),
  finding: Type.String(),
  dueAt: Type.String(),
  openedAt: Type.String(),
  calledBackAt: Nullable(Type.String()),
  closedAt: Nullable(Type.String()),
})

/** What follows a bad rating, until it is settled. */
export function repairRoutes(app: App): void {
  app.get(
    '/api/cases/repairs',
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '未完成的差评整改，最急的在前',
        querystring: Type.Object({
          limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
        }),
        response: {
          200: Type.Object({
            repairs: Type.Array(
              Type.Object({
                ...RepairView.properties,
                number: Type.String(),
                title: Type.String(),
              }),
            ),
          }),
        },
      },
    },
    async ({ ctx, query }) => ({
      repairs: (await readOpenRepairs(ctx, query.limit)).map((repair) => ({
        ...presentRepair(repair),
        number: repair.number,
        title: repair.title,
      })),
    }),
  )
  app.get(
    '/api/cases/:accountId/:caseId/repairs',
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '工单的差评整改',
        params: CaseParams,
        response: { 200: Type.Object({ repairs: Type.Array(RepairView) }) },
      },
    },
    async ({ ctx, params }) => ({ repairs: (await readRepairs(ctx, params)).map(presentRepair) }),
  )
  app.post(
    '/api/cases/:accountId/:caseId/repair',
    {
      config: { permission: 'cases.handle' },
      schema: {
        tags,
        summary: '核实差评后的处理：立即整改、列入台账、解释说明，或提出评价无效',
        params: CaseParams,
        body: Type.Object(
          {
            way: Type.Union([
              Type.Literal('repair'),
              Type.Literal('enter'),
              Type.Literal('explain'),
              Type.Literal('call-invalid'),
            ]),
            words: Type.String({ maxLength: 2000, description: '核实情况；解释说明时市民会看到' }),
            days: Type.Optional(
              Type.Integer({
                minimum: 1,
                maximum: ledgerAtMostDays,
                description: '台账期限，工作日',
              }),
            ),
          },
          closed,
        ),
        response: { 200: RepairView },
      },
    },
    async ({ ctx, params, body }) => presentRepair(await decideRepair(ctx, params, body)),
  )
  app.post(
    '/api/cases/:accountId/:caseId/repair/ruling',
    {
      config: { permission: 'cases.review' },
      schema: {
        tags,
        summary: '第二人确认或驳回“评价无效”',
        params: CaseParams,
        body: Type.Object(
          {
            confirm: Type.Boolean(),
            words: Type.String({ maxLength: 1000, default: '' }),
          },
          closed,
        ),
        response: { 200: RepairView },
      },
    },
    async ({ ctx, params, body }) => presentRepair(await ruleInvalid(ctx, params, body)),
  )
}

function presentRepair(repair: Repair): Static<typeof RepairView> {
  return {
    accountId: repair.account_id,
    caseId: repair.case_id,
    repairId: repair.repair_id,
    state: repair.state,
    agencyId: repair.agency_id,
    staffId: repair.staff_id,
    secondStaffId: repair.second_staff_id,
    finding: repair.finding,
    dueAt: repair.due_at.toISOString(),
    openedAt: repair.opened_at.toISOString(),
    calledBackAt: repair.called_back_at?.toISOString() ?? null,
    closedAt: repair.closed_at?.toISOString() ?? null,
  }
}
