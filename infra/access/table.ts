import { type Access, type Pass, passes } from '@cluster/subgraph'
import { type Claims, viewerOf } from '@cluster/viewer'
import { callers } from './callers.ts'
import { allRules } from './rules.ts'

export type Cell = 'yes' | 'own' | 'organisation' | 'own, organisation' | '–'

const cells: Record<Pass, Cell> = {
  ALL: 'yes',
  OWN: 'own',
  ORGANISATION: 'organisation',
  OWN_AND_ORGANISATION: 'own, organisation',
}

/** What a caller may have of a field. */
export function cellOf(access: Access | 'PUBLIC', claims: Claims): Cell {
  const pass = access === 'PUBLIC' ? 'ALL' : passes(access, viewerOf(claims))
  return pass ? cells[pass] : '–'
}

/** Who may do what, as a table of Markdown. */
function accessTable(): string {
  const rows = allRules().map(({ coordinate, access }) => [
    `\`${coordinate}\``,
    ...Object.values(callers).map(claims => cellOf(access, claims)),
  ])
  const head = ['', ...Object.keys(callers)]
  return [head, ['---', ...Object.keys(callers).map(() => ':-:')], ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const [start, end] = ['<!-- access: written by "npm run access" -->', '<!-- /access -->']

/** The README with the table as it is now. @throws Error when its place is not marked */
export function withTable(readme: string): string {
  const [before, rest, ...more] = readme.split(start)
  const after = rest?.split(end)[1]
  if (after === undefined || more.length > 0) throw new Error(`The README needs ${start} and ${end}, once`)
  return `${before}${start}\n${accessTable()}\n${end}${after}`
}
