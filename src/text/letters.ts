/** What kind of letter a word starts with. Asked of every token, so the letters of English are answered by their code. */

/** Whether the first character is a capital letter, of any script. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
}

/** Whether the first character is a small letter, of any script. */
export function startsLower(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text)
}

/** Whether any character is a small letter, of any script. */
export function hasLower(text: string): boolean {
  return /\p{Ll}/u.test(text)
}
