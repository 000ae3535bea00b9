import { researchTopics } from '../../models/publication.ts'
import { countOverTime } from '../../operations/statistics/over-time.ts'
import type { QueryResolvers } from '../../schema.generated.ts'
import { labelOf } from '../../search/labels.ts'

export const publicationsOverTime: NonNullable<QueryResolvers['publicationsOverTime']> = async (
  _,
  args,
  context,
) => {
  const years = await countOverTime(args, context)
  const span = `from=${years[0]!.year}&to=${years.at(-1)!.year}`
  return {
    years: years.map(({ year, count, ofTopics }) => ({
      year,
      count,
      topics: researchTopics.map((value, nth) => ({
        value,
        count: ofTopics[nth]!,
        labelIn: locale => labelOf(value, locale),
      })),
    })),
    plotUrlIn: locale => `${context.publicUrl}/publications/plots/over-time.svg?${span}&locale=${locale}`,
  }
}
