/** The six digits in what a person typed or pasted, `null` when there are not six. */
export function codeIn(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/\D/g, '');
  return digits.length === 6 ? digits : null;
}

/** The code of `/j/<code>`; `null` on any other address. */
export function codeOfPath(path: string): string | null {
  const [, text] = /^\/j\/([^/]+)\/?$/.exec(path) ?? [];
  return text === undefined ? null : codeIn(decodeURIComponent(text));
}

export function pathOf(code: string | null): string {
  return code === null ? '/' : `/j/${code}`;
}
