/** How much of one report is read. A larger file is refused by its size, before it is opened. */

/** Bytes of one file; a saved page with its pictures inside can be this large. */
export const MAX_FILE_BYTES = 20_000_000

/** UTF-16 units of one story: several novels. What is longer is an archive, not a report. */
export const MAX_STORY_LENGTH = 4_000_000

/** Opening tags of one page. Pages of newspapers have two or three thousand, a long live page twenty. */
export const MAX_PAGE_ELEMENTS = 40_000

/** How deep elements may stand inside one another; more is no page of a newspaper and would exhaust the stack. */
export const MAX_PAGE_DEPTH = 500
