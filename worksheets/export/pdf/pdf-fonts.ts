/** The fonts to embed, as TrueType files: BIZ UDPGothic, and Noto Sans JP for the characters it lacks. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly fallbackRegular: Uint8Array;
  readonly fallbackBold: Uint8Array;
}
