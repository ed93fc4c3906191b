// Peer (b), the floor: pdfkit draws lines that were broken and placed beforehand, with no layout of its own.
// Argument: a JSON file, {fonts: {name: path}, documents: [{out, width, height, pages: [[{x, y, size, font, text}]]}]}.
import { createWriteStream, readFileSync } from "node:fs";
import { finished } from "node:stream/promises";
import PDFDocument from "pdfkit";

const { fonts, documents } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const files = Object.fromEntries(Object.entries(fonts).map(([name, path]) => [name, readFileSync(path)]));

for (const { out, width, height, pages } of documents) {
  const document = new PDFDocument({ autoFirstPage: false, size: [width, height], margin: 0 });
  const file = document.pipe(createWriteStream(out));
  const used = new Set(pages.flat().map(({ font }) => font));
  for (const name of used) document.registerFont(name, files[name]);
  for (const page of pages) {
    document.addPage();
    for (const { x, y, size, font, text } of page)
      document.font(font).fontSize(size).text(text, x, y, { lineBreak: false });
  }
  document.end();
  await finished(file);
}
