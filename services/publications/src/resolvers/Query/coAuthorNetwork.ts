import { findCoAuthors } from '../../operations/statistics/co-authors.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const coAuthorNetwork: NonNullable<QueryResolvers['coAuthorNetwork']> = async (
  _,
  { first },
  context,
) => {
  const { authors, links } = await findCoAuthors(first, context)
  return {
    authors,
    links: links.map(({ between, publications }) => ({
      between: between.map(place => authors[place]!.author),
      publications,
    })),
    plotUrlIn: locale =>
      `${context.publicUrl}/publications/plots/co-authors.svg?first=${first ?? 20}&locale=${locale}`,
  }
}
