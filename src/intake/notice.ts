/**
 * What a person is told about a file: one line saying what is wrong and one saying what to do about it.
 *
 * `{ file: 'toll.pdf', what: 'is a PDF, not text', todo: 'save the report as text or HTML and read that' }`
 */
export type Notice = { readonly file: string; readonly what: string; readonly todo: string }

/** A file that cannot be read as a report is refused with the reason: thrown inside intake, returned by it. */
export type Refusal = Omit<Notice, 'file'>

/** The notice as one line, without the name of the program. */
export function noticeLine(notice: Notice): string {
  return `${notice.file}: ${notice.what}; ${notice.todo}`
}
