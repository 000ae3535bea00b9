import { Readable } from 'node:stream'
import { barChart, dayText, type Locale, moneyText, plotToSvg } from '@cluster/documents'
import { type Asked, dayGivenIn, invalidParameter, localeIn, type Page } from '@cluster/subgraph'
import type { Context } from '../context.ts'
import type { StatementRecord } from '../models/statement.ts'
import { fecLines } from '../operations/ledger/fec.ts'
import { companyStatements, providerStatements } from '../operations/ledger/statements.ts'
import { economicModel } from '../operations/model/economic-model.ts'
import { type Sheet, sheetFiles } from './sheet.ts'

const words = {
  FR: {
    line: (what: string, amount: string) => `${what} : ${amount}`,
    provider: 'Relevé de ventes',
    company: 'Relevé de compte',
    columns: ['Date', 'Libellé', 'Montant'],
    broughtForward: 'Report',
    sales: 'Ventes',
    commission: 'Commission de la conciergerie, TVA comprise',
    paid: 'Réglé',
    due: 'Dû',
    model: 'Modèle économique de la conciergerie',
    bars: ['Commissions', 'Subventions', 'Salaires', 'Charges', 'Loyers', 'Fournitures', 'Autres'],
    unit: 'euros',
  },
  EN: {
    line: (what: string, amount: string) => `${what}: ${amount}`,
    provider: 'Statement of sales',
    company: 'Statement of account',
    columns: ['Date', 'What', 'Amount'],
    broughtForward: 'Brought forward',
    sales: 'Sales',
    commission: 'Commission of the concierge, with VAT',
    paid: 'Paid',
    due: 'Due',
    model: 'Economic model of the concierge',
    bars: ['Commissions', 'Subsidies', 'Salaries', 'Charges', 'Rent', 'Supplies', 'Other'],
    unit: 'euros',
  },
} as const

export function statementSheet(statement: StatementRecord, locale: Locale): Sheet {
  const said = words[locale]
  const { kind, month, lines, broughtForward, sales, commission, paid, balance } = statement
  const euros = (cents: number) => moneyText(cents, 'EUR', locale)
  return {
    title: `${kind === 'PROVIDER' ? said.provider : said.company} ${month}`,
    columns: [...said.columns],
    rows: [
      ['', said.broughtForward, euros(broughtForward)],
      ...lines.map(({ day, label, amount }) => [dayText(day), label, euros(amount)]),
    ],
    notes: [
      said.line(said.sales, euros(sales)),
      ...(kind === 'PROVIDER' ? [said.line(said.commission, euros(commission))] : []),
      said.line(said.paid, euros(paid)),
      said.line(said.due, euros(balance)),
    ],
  }
}

/** What happened between the concierge and an organisation in a month. For its people, and staff. */
const statements = (['provider', 'company'] as const).flatMap(kind =>
  sheetFiles({
    path: `statements/:organisationId/:month/${kind}`,
    access: { roles: ['STAFF'], organisationRoles: ['MEMBER'] },
    name: ({ path }) => `statement-${path.month}-${kind}`,
    make: async ({ path }, locale, { self }) => {
      const { organisationId, month } = path as { organisationId: string; month: string }
      self.mustBe(undefined, { organisationId })
      const make = kind === 'provider' ? providerStatements : companyStatements
      const [statement] = await make([organisationId], month)
      return statementSheet(statement!, locale)
    },
  }),
)

/** The journal of a year for an accountant (FEC), written while it is read. For staff. */
const fec: Page<Context> = {
  root: '/concierge',
  path: 'fec.txt',
  access: { roles: ['STAFF'] },
  make: async asked => {
    const year = numberIn(asked, 'year', /^20\d\d$/)
    const siren = numberIn(asked, 'siren', /^\d{9}$/)
    return {
      type: 'text/plain; charset=utf-8',
      name: `${siren}FEC${year}1231.txt`,
      body: Readable.from(fecLines(Number(year))),
    }
  },
}

function numberIn({ query }: Asked, name: string, pattern: RegExp): string {
  const given = query[name] ?? ''
  if (!pattern.test(given)) throw invalidParameter(name, name === 'year' ? 'a year like 2026' : 'nine digits')
  return given
}

/** How the concierge lives, as a picture. For staff. */
const modelPlot: Page<Context> = {
  root: '/concierge',
  path: 'economic-model.svg',
  access: { roles: ['STAFF'] },
  make: async asked => {
    const locale = localeIn(asked)
    const said = words[locale]
    const days = { from: dayGivenIn(asked, 'from'), to: dayGivenIn(asked, 'to') }
    const { commissions, subsidies, costs } = await economicModel(days)
    const figures = [
      commissions,
      subsidies,
      costs.SALARY,
      costs.SOCIAL_CHARGES,
      costs.RENT,
      costs.SUPPLIES,
      costs.OTHER,
    ]
    const plot = barChart({
      title: `${said.model}, ${dayText(days.from)} – ${dayText(days.to)}`,
      locale,
      categories: [...said.bars],
      series: [{ name: said.unit, values: figures.map(cents => cents / 100) }],
      unit: said.unit,
      width: 640,
    })
    return { type: 'image/svg+xml; charset=utf-8', name: 'economic-model.svg', body: plotToSvg(plot) }
  },
}

export const booksFiles: Page<Context>[] = [...statements, fec, modelPlot]
