/** The few Word parts a template needs, as XML text (ECMA-376 Part 1). */

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A paragraph; `content` may hold placeholders. `size` in points. */
export function paragraph(content: string, { bold = false, size = 10.5 } = {}): string {
  const run = `${bold ? "<w:b/>" : ""}<w:sz w:val="${size * 2}"/>`;
  return `<w:p><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${content}</w:t></w:r></w:p>`;
}

/** A cell ends with a paragraph even when its last content is a table. */
export function cell(content: string, width: number): string {
  const body = content.endsWith("</w:p>") ? content : `${content}<w:p/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${Math.round(width)}" w:type="dxa"/></w:tcPr>${body}</w:tc>`;
}

/** A ruled table; widths in twentieths of a point. */
export function table(widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${Math.round(width)}"/>`).join("");
  const body = rows
    .map((cells) => `<w:tr>${cells.map((content, i) => cell(content, widths[i] ?? 0)).join("")}</w:tr>`)
    .join("");
  const rule = 'w:val="single" w:sz="4" w:space="0" w:color="8C8C8C"';
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} ${rule}/>`)
    .join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

export const PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A4 landscape, as the official form. */
const PAGE =
  '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="850" w:bottom="907" w:left="850" w:header="454" w:footer="397" w:gutter="0"/>';

/** The parts of a Word file with a body, a head and a page number on every page; file name to content. */
export function wordParts(body: string, head: string, font: string): Readonly<Record<string, string>> {
  const field =
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
  return {
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${MAIN}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${MAIN}.footer+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/header" Target="header1.xml"/><Relationship Id="rId3" Type="${OFFICE}/footer" Target="footer1.xml"/></Relationships>`,
    "word/styles.xml": `${XML}<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}"/><w:lang w:val="en-US" w:eastAsia="ja-JP"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
    "word/header1.xml": `${XML}<w:hdr ${WORD}>${head}</w:hdr>`,
    "word/footer1.xml": `${XML}<w:ftr ${WORD}>${field}</w:ftr>`,
    "word/document.xml": `${XML}<w:document ${WORD} xmlns:r="${OFFICE}"><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>${PAGE}</w:sectPr></w:body></w:document>`,
  };
}
