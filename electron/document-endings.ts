/** The kinds of files the app hands out; none of them can be a program. */
export const DOCUMENT_ENDINGS = ["docx", "pdf", "xlsx", "csv", "ics"] as const;
export type DocumentEnding = (typeof DOCUMENT_ENDINGS)[number];
