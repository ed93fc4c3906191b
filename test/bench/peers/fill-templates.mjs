// Peer (a), first half: docxtemplater fills Word templates. Argument: a JSON file, [{template, data, out}, …].
import { readFileSync, writeFileSync } from "node:fs";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

for (const { template, data, out } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  const document = new Docxtemplater(new PizZip(readFileSync(template)), {
    paragraphLoop: true,
    linebreaks: true,
  });
  document.render(data);
  writeFileSync(out, document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" }));
}
