import { type Plot, plotToSvg } from '@cluster/documents'
import type { Asked, Locale, Made, Page } from '@cluster/subgraph'
import type { Context } from '../context.ts'
import { unknownParameter } from '../errors/pages.ts'
import { findCoAuthors, plotCoAuthors } from '../operations/statistics/co-authors.ts'
import { countOverTime, plotOverTime } from '../operations/statistics/over-time.ts'

const root = '/publications'

const made = (plot: Plot, name: string): Made => ({
  type: 'image/svg+xml',
  name: `${name}.svg`,
  body: plotToSvg(plot),
  isPublic: true,
})

/** @throws DomainError UNKNOWN_PARAMETER */
function localeIn({ query }: Asked): Locale {
  const { locale = 'FR' } = query
  if (!/^(fr|en)$/i.test(locale)) throw unknownParameter('locale')
  return locale.toUpperCase() as Locale
}

/** @throws DomainError UNKNOWN_PARAMETER */
function numberIn({ query }: Asked, name: string): number | null {
  const given = query[name]
  if (given === undefined) return null
  if (!/^\d{1,4}$/.test(given)) throw unknownParameter(name)
  return Number(given)
}

const overTime: Page<Context> = {
  root,
  path: 'plots/over-time.svg',
  make: async (asked, context) => {
    const span = { from: numberIn(asked, 'from'), to: numberIn(asked, 'to') }
    return made(plotOverTime(await countOverTime(span, context), localeIn(asked)), 'over-time')
  },
}

const coAuthors: Page<Context> = {
  root,
  path: 'plots/co-authors.svg',
  make: async (asked, context) =>
    made(
      plotCoAuthors(await findCoAuthors(numberIn(asked, 'first'), context), localeIn(asked)),
      'co-authors',
    ),
}

/** What the publications come to, as pictures for everybody. */
export const plots: Page<Context>[] = [overTime, coAuthors]
