import ts from 'typescript';

/** Properties of elements whose text is shown or read out, and those of messages. */
const shown =
  /^(?:children|title|placeholder|label|alt|text|message|heading|content|details|description|aria-\w+|(?:\w+(?:Label|Text|Message)))$/;

const dialogs = /(?:^|\.)(?:alert|confirm|prompt)$/;

/** Texts that compiled code hands to elements, messages and dialogs as they are, instead of through its phrases. */
export function shownLiterals(code: string): string[] {
  const texts: string[] = [];
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … '));
    // What is inside a call, an object or a function is an argument, or visited by itself.
    else if (!ts.isCallExpression(node) && !ts.isObjectLiteralExpression(node) && !ts.isFunctionLike(node))
      ts.forEachChild(node, collect);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && isComponentName(node)) return;
    if (ts.isPropertyAssignment(node) && shown.test(node.name.getText().replace(/['"]/g, '')))
      collect(node.initializer);
    else if (ts.isCallExpression(node) && dialogs.test(node.expression.getText())) node.arguments.forEach(collect);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

/** Whether an object is how Emotion names a component: `{ target: 'e1fzfvs00', label: 'EmptyStateText' }`. */
function isComponentName({ properties }: ts.ObjectLiteralExpression): boolean {
  const names = properties.map((property) => property.name?.getText());
  return names.includes('target') && names.includes('label');
}
