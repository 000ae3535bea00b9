import { findPage, type Page, type PageArgs, pageSize, trusted } from '@cluster/database'
import { invalidCoordinates } from '../../errors.ts'
import { categories, Service, type ServiceRecord } from '../../models/service.ts'
import { ServicePoint, type ServicePointRecord } from '../../models/service-point.ts'
import { byTitle } from '../../orders.ts'
import { openBetween } from '../hours/open-spans.ts'
import { isOpen } from '../hours/opening.ts'
import { checkPosition, earthRadius } from './distance.ts'

export interface Near {
  latitude: number
  longitude: number
  withinMetres: number
}

export interface ServicesWanted extends PageArgs {
  category?: ServiceRecord['category'] | null
  providerId?: string | null
  servicePointId?: string | null
  shortSupplyChain?: boolean | null
  atypicalHours?: boolean | null
  openAt?: Date | null
  near?: Near | null
}

/** Services on offer that meet everything that is given. */
export async function listServices(wanted: ServicesWanted): Promise<Page<ServiceRecord>> {
  const { first, after, openAt, near, servicePointId, ...rest } = wanted
  const asked = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined && value !== null),
  )
  const args = { first, after }
  if (!openAt && !near && !servicePointId)
    return findPage(Service, { filter: { ...indexed(asked), ...offered }, order: byTitle, ...args })

  const places = await placesFor({ openAt, near, servicePointId })
  const filter = {
    ...indexed(asked),
    ...offered,
    'offered.servicePointId': trusted({ $in: [...places.keys()] }),
  }
  return findOpen(filter, { ...args, openAt, places })
}

const offered = { status: 'OFFERED' } as const

// With one value or all values named for each field before the title, one index gives every combination by
// title: MongoDB merges the ranges, at most as many as categories times six, and stops at the page's end.
function indexed(asked: Record<string, unknown>): Record<string, unknown> {
  if ('providerId' in asked || Object.keys(asked).length === 0) return asked
  return { ...everyValue, ...asked }
}

const everyValue = {
  category: trusted({ $in: categories }),
  shortSupplyChain: trusted({ $in: [false, true] }),
  atypicalHours: trusted({ $in: [false, true, null] }),
}

type Places = ReadonlyMap<string, ServicePointRecord>

/** Those that are near enough, and open then. A quarter has a handful of places. */
async function placesFor({
  openAt,
  near,
  servicePointId,
}: Pick<ServicesWanted, 'openAt' | 'near' | 'servicePointId'>): Promise<Places> {
  if (near) checkNear(near)
  const centre = near && [[near.longitude, near.latitude], near.withinMetres / earthRadius]
  const filter = {
    ...(centre ? { location: trusted({ $geoWithin: { $centerSphere: centre } }) } : {}),
    ...(servicePointId ? { _id: servicePointId } : {}),
  }
  const found = ServicePoint.find(filter)
  const places = await (near ? found : found.sort({ _id: 1 })).lean<ServicePointRecord[]>()
  const open = openAt ? places.filter(place => isOpen(place, openAt)) : places
  return new Map(open.map(place => [place._id, place]))
}

function checkNear({ latitude, longitude, withinMetres }: Near): void {
  checkPosition({ latitude, longitude })
  if (!(withinMetres > 0 && withinMetres <= 100_000)) throw invalidCoordinates('near')
}

/** A page of those that are open by their own hours as well: it reads on until it is full. */
async function findOpen(
  filter: object,
  { openAt, places, ...args }: PageArgs & { openAt?: Date | null | undefined; places: Places },
): Promise<Page<ServiceRecord>> {
  const size = pageSize(args)
  let page = await findPage(Service, { filter, order: byTitle, ...args })
  if (!openAt) return page
  const isOpenThen = ({ node }: { node: ServiceRecord }) => isOfferedAt(node, openAt, places)
  const edges = page.edges.filter(isOpenThen)
  while (edges.length <= size && page.pageInfo.hasNextPage) {
    page = await findPage(Service, { filter, order: byTitle, first: 100, after: page.pageInfo.endCursor })
    edges.push(...page.edges.filter(isOpenThen))
  }
  const shown = edges.slice(0, size)
  return {
    edges: shown,
    pageInfo: {
      hasNextPage: edges.length > size,
      hasPreviousPage: Boolean(args.after),
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    },
  }
}

function isOfferedAt({ offered }: ServiceRecord, at: Date, places: Places): boolean {
  return offered.some(({ servicePointId, hours }) => {
    const place = places.get(servicePointId)
    if (!place || !hours) return Boolean(place)
    return openBetween(hours, { from: at, to: new Date(at.getTime() + 1) }, place.timeZone).length > 0
  })
}
