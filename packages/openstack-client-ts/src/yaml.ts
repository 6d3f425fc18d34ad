import { isAlias, LineCounter, parseDocument, visit } from 'yaml';
import { CloudConfigError } from './errors.ts';

/**
 * Reads YAML, or the JSON in it. Throws `CloudConfigError` with the file and the line and nothing else: a parser quotes
 * the line it stumbles over, which may hold a password.
 */
export function parseYaml(path: string, text: string): unknown {
  const lineCounter = new LineCounter();
  // PyYAML, which others read these files with, knows merge keys: `<<: *common`.
  const document = parseDocument(text, { lineCounter, merge: true });
  const [fault] = document.errors;
  if (fault) throw new CloudConfigError(`${path}:${fault.linePos?.[0].line ?? 1} is not valid YAML`);
  visit(document, (_key, node) => {
    if (!isAlias(node) || node.resolve(document)) return;
    const { line } = lineCounter.linePos(node.range?.[0] ?? 0);
    throw new CloudConfigError(`${path}:${line} has a value that begins with '*' and is no alias: put it in quotes`);
  });
  return document.toJS();
}
