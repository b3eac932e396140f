import ts from 'typescript'
import type { SourceFile } from './sources.ts'

export interface HardCoded {
  where: string
  said: string
}

/** Attributes whose text a person sees or hears. */
const spoken = new Set([
  'title',
  'placeholder',
  'label',
  'alt',
  'description',
  'okText',
  'cancelText',
  'tooltip',
  'message',
  'subTitle',
  'extra',
  'help',
  'aria-label',
  'aria-description',
])

const isChinese = (text: string) => /\p{Script=Han}/u.test(text)
const hasLetters = (text: string) => /[A-Za-z]{2,}/.test(text)

/**
 * Texts in a screen's source that a person would read: anything Chinese, and letters between tags
 * or in an attribute that is shown. Comments, ids and class names are none of these.
 */
export function findHardCoded({ path, text }: SourceFile): HardCoded[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind)
  const found: HardCoded[] = []
  const note = (node: ts.Node, said: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
    found.push({ where: `${path}:${line + 1}`, said: said.trim() })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) {
      if (isChinese(node.text) || hasLetters(node.text)) note(node, node.text)
    } else if (isText(node) && (isChinese(node.text) || isSpoken(node))) note(node, node.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

type Text = ts.StringLiteral | ts.TemplateLiteralLikeNode

function isText(node: ts.Node): node is Text {
  return ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)
}

/** Whether the literal itself is what a shown attribute says, and no argument of a call in it. */
function isSpoken(node: Text): boolean {
  if (!hasLetters(node.text)) return false
  for (let at: ts.Node = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isJsxAttribute(at)) return spoken.has(at.name.getText())
    const passesOn =
      ts.isJsxExpression(at) ||
      ts.isParenthesizedExpression(at) ||
      ts.isTemplateExpression(at) ||
      ts.isTemplateSpan(at) ||
      (ts.isConditionalExpression(at) && at.condition !== node) ||
      (ts.isBinaryExpression(at) && at.operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken)
    if (!passesOn) return false
  }
  return false
}
