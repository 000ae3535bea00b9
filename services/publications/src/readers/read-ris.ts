import type { Rejection } from '@cluster/errors'
import { isWorkingPaper } from '../exports/vocabularies.ts'
import { normaliseDoi } from '../identifiers/doi.ts'
import { brokenEntry, fieldMissing, unknownType } from '../import-errors.ts'
import type { PublicationType } from '../models/publication.ts'
import type { ReadPublication } from '../operations/import/read-publication.ts'
import {
  authorFrom,
  checkedAuthors,
  dateField,
  keywordsFrom,
  neededField,
  plainField,
  sourceFrom,
} from './fields.ts'
import { readLanguage } from './read-language.ts'
import type { FoundRecord, Reader } from './reader.ts'
import { rejection } from './rejection.ts'

const types: Record<string, PublicationType> = {
  ABST: 'ARTICLE',
  BOOK: 'BOOK',
  CHAP: 'CHAPTER',
  CONF: 'TALK',
  CPAPER: 'TALK',
  DATA: 'DATA_SET',
  DBASE: 'DATA_SET',
  EBOOK: 'BOOK',
  ECHAP: 'CHAPTER',
  EJOUR: 'ARTICLE',
  JFULL: 'ARTICLE',
  JOUR: 'ARTICLE',
  MGZN: 'ARTICLE',
  NEWS: 'ARTICLE',
  RPRT: 'REPORT',
  THES: 'THESIS',
  UNPB: 'WORKING_PAPER',
}

/** The values of each tag, in order. */
type Fields = Map<string, string[]>

/** Reads RIS. A record that is never ended ends where the next one begins, and is reported. */
export const readRis: Reader = async text => {
  const found: FoundRecord[] = []
  const rejected: Rejection[] = []
  let current: { line: number; fields: Fields; tag: string } | null = null
  const cutOff = () => {
    if (current) rejected.push(rejection(current.line, brokenEntry('it has no line ER')))
    current = null
  }
  for (const [n, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/.exec(line) ?? []
    if (tag === 'TY') {
      cutOff()
      current = { line: n + 1, fields: new Map([['TY', [value.trim()]]]), tag }
    } else if (tag === 'ER' && current) {
      const { line: begun, fields } = current as { line: number; fields: Fields }
      found.push({ line: begun, read: () => readRecord(fields) })
      current = null
    } else if (tag && current) {
      current.fields.set(tag, [...(current.fields.get(tag) ?? []), value])
      current.tag = tag
    } else if (current && line.trim()) {
      // A value that goes on in the next line.
      const values: string[] = current.fields.get(current.tag)!
      values.push(`${values.pop()} ${line.trim()}`)
    } else if (line.trim()) rejected.push(rejection(n + 1, brokenEntry('it does not begin with TY')))
  }
  cutOff()
  return { found, rejected }
}

function readRecord(fields: Fields): ReadPublication {
  const all = (...tags: string[]) => tags.flatMap(tag => fields.get(tag) ?? [])
  const first = (...tags: string[]) => all(...tags).find(value => value.trim())
  const type = types[first('TY') ?? '']
  if (!type) throw unknownType(first('TY') ?? '')
  const language = readLanguage(first('LA'))
  const inItsLanguage = (text: string) => (language === 'en' ? { en: text } : { fr: text })
  const abstract = plainField('AB', first('AB', 'N2'), 10_000)
  const doi = first('DO')
  const [start, end] = [first('SP'), first('EP')]
  const source = sourceFrom({
    title: first('JO', 'JF', 'T2', 'BT', 'T3'),
    volume: first('VL'),
    issue: first('IS'),
    pages: start && end ? `${start}-${end}` : start,
    publisher: first('PB'),
    place: first('CY'),
  })
  return {
    title: inItsLanguage(neededField('TI', first('TI', 'T1', 'CT'), 500)),
    ...(abstract ? { abstract: inItsLanguage(abstract) } : {}),
    type: type === 'REPORT' && isWorkingPaper(first('M3')) ? 'WORKING_PAPER' : type,
    language,
    publishedOn: dateOf(first('DA'), first('PY', 'Y1')),
    authors: checkedAuthors(
      all('AU', 'A1')
        .filter(name => name.trim())
        .map(authorOf),
    ),
    keywords: keywordsFrom(all('KW')),
    ...(doi ? { doi: normaliseDoi(doi) } : {}),
    ...(source ? { source } : {}),
  }
}

// "Family, Given, Suffix"; what has no comma is a body.
function authorOf(text: string) {
  const [family, given, suffix] = text.split(',')
  return given === undefined ? authorFrom({ literal: family }) : authorFrom({ family, given, suffix })
}

// "2015/06/01/", the month or the day left out where they are not known.
function dateOf(date: string | undefined, year: string | undefined): string {
  const text = date ?? year
  if (!text) throw fieldMissing('PY')
  const parts = text.trim().split('/').slice(0, 3).filter(Boolean)
  return dateField('PY', parts.join('-'))
}
