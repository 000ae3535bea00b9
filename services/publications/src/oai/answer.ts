import { element, escaped, textElement } from '../exports/xml.ts'
import { settledAt } from '../operations/catalogue/change-catalogue.ts'
import { OaiError } from './errors.ts'
import { secondText } from './records.ts'
import { type OaiTelling, type Verb, verbs } from './verbs.ts'

export interface OaiRequest {
  /** What was given, each once. */
  given: Record<string, string>
  repeated: readonly string[]
}

/** Answers a harvester, in XML; what it did wrong is told there too. */
export async function answerHarvester(request: OaiRequest, telling: OaiTelling): Promise<string> {
  const { given } = request
  let at = telling.now
  try {
    const verb = verbOf(request)
    if (verb.isSettled && given.resumptionToken === undefined) at = await settledAt()
    const answer = element(given.verb!, [await verb.answer(given, telling)]) ?? ''
    return envelope(answer, at, requestElement(given, telling))
  } catch (error) {
    if (!(error instanceof OaiError)) throw error
    const { code, message } = error
    // Of a request that is none, nothing is repeated.
    const isUnclear = code === 'badVerb' || code === 'badArgument'
    return envelope(
      textElement('error', message, { code })!,
      at,
      requestElement(isUnclear ? {} : given, telling),
    )
  }
}

function verbOf({ given, repeated }: OaiRequest): Verb {
  const { verb: name, ...others } = given
  if (name === undefined || repeated.includes('verb') || !Object.hasOwn(verbs, name))
    throw new OaiError(
      'badVerb',
      'Give one verb: Identify, ListMetadataFormats, ListSets, GetRecord, ListIdentifiers or ListRecords.',
    )
  if (repeated.length > 0) throw new OaiError('badArgument', `Give ${repeated[0]} once.`)
  const verb = verbs[name]!
  for (const argument of Object.keys(others))
    if (!verb.allowed.includes(argument))
      throw new OaiError('badArgument', `${name} has no argument ${argument}.`)
  for (const argument of verb.needed)
    if (others[argument] === undefined) throw new OaiError('badArgument', `${argument} is missing.`)
  if (others.resumptionToken !== undefined && Object.keys(others).length > 1)
    throw new OaiError('badArgument', 'A resumptionToken stands alone.')
  return verb
}

function requestElement(given: Record<string, string>, { publicUrl }: OaiTelling): string {
  return textElement('request', `${publicUrl}/oai`, given)!
}

function envelope(answer: string, at: Date, request: string): string {
  const namespace = 'http://www.openarchives.org/OAI/2.0/'
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<OAI-PMH xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" `,
    `xsi:schemaLocation="${namespace} ${namespace}OAI-PMH.xsd">`,
    `<responseDate>${escaped(secondText(at))}</responseDate>`,
    request,
    answer,
    '</OAI-PMH>\n',
  ].join('')
}
