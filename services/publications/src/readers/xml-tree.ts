import { type SaxesAttributeNS, SaxesParser } from 'saxes'

/** An element as it was read, by its local name. */
export interface Node {
  name: string
  /** By their names as they are written: `xml:lang`. */
  attributes: Record<string, string>
  children: Node[]
  text: string
  line: number
}

/** What is wrong with a file, and where. */
export interface Fault {
  line: number
  reason: string
}

const deepest = 40

/**
 * The elements of a name in an XML file, each as it ends: what stands before a fault is whole. A file that declares a
 * document type is not read at all: by that it could have entities of its own, and other files fetched.
 */
export function elementsNamed(wanted: string, xml: string): { nodes: Node[]; fault: Fault | null } {
  const nodes: Node[] = []
  const open: Node[] = []
  const parser = new SaxesParser({ xmlns: true, position: true })
  const end = (reason: string): never => {
    throw Object.assign(new Error(reason), { line: parser.line })
  }
  parser.on('doctype', () => end('it declares a document type, and no such file is read'))
  parser.on('error', error => end(error.message.replace(/^\d+:\d+: /, '').slice(0, 200)))
  parser.on('opentag', ({ local, attributes }) => {
    if (open.length >= deepest) end('its elements are nested too deep')
    if (local !== wanted && open.length === 0) return
    const given = Object.values(attributes as Record<string, SaxesAttributeNS>)
    open.push({
      name: local,
      attributes: Object.fromEntries(given.map(({ name, value }) => [name, value])),
      children: [],
      text: '',
      line: parser.line,
    })
  })
  parser.on('text', text => {
    const inner = open.at(-1)
    if (inner) inner.text += text
  })
  parser.on('cdata', text => {
    const inner = open.at(-1)
    if (inner) inner.text += text
  })
  parser.on('closetag', () => {
    const closed = open.pop()
    if (!closed) return
    const parent = open.at(-1)
    if (parent) parent.children.push(closed)
    else nodes.push(closed)
  })
  try {
    parser.write(xml.replace(/^\uFEFF/, '')).close()
    return { nodes, fault: null }
  } catch (error) {
    const { line, message } = error as Error & { line?: number }
    if (line === undefined) throw error
    return { nodes, fault: { line, reason: message } }
  }
}

/** The elements at the end of a path below one: `creators creator`. */
export const below = (node: Node, path: string): Node[] =>
  path
    .split(' ')
    .reduce<Node[]>(
      (found, name) => found.flatMap(one => one.children.filter(child => child.name === name)),
      [node],
    )
