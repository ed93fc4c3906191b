import { join } from "node:path";
import { planDocuments } from "../../worksheets/export/plan-documents.ts";
import { kitami } from "../../worksheets/samples/kitami.ts";
import type { Run } from "./measure.ts";
import { floorPeer, templatePeer } from "./peers.ts";
import { runProduct } from "./product.ts";

/** The product and a peer doing the same work. */
export interface Pair {
  readonly work: string;
  readonly peer: string;
  /** The most the product may need, as a multiple of the peer. */
  readonly aim: number;
  readonly product: () => Promise<Run>;
  /** Absent when the peer is not on this machine. */
  readonly other: (() => Promise<Run>) | undefined;
}

const TEMPLATES = "(a) docxtemplater + LibreOffice";
const FLOOR = "(b) pdfkit without layout";
const DATE = "2026-11-16";

/** Kitami's round with ten worksheets (B-3 for five companies), beside both peers. */
export async function samplePairs(office: boolean, scratch: string): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (const bound of [false, true]) {
    const documents = planDocuments(kitami, {
      layout: "official",
      content: "all",
      mode: "filled",
      bound,
      date: DATE,
    });
    const name = bound ? "bound" : "sheets";
    const shape = bound ? "one bound document" : `${documents.length} documents`;
    const args = ["--sample", "kitami", "--date", DATE, ...(bound ? ["--bound"] : [])];
    const pdfs = join(scratch, `${name}-pdf`);
    const pdfOnly = () => runProduct([...args, "--format", "pdf"], pdfs, scratch);
    // The floor needs to know how many pages to draw.
    await pdfOnly();
    pairs.push(
      {
        work: `Word + PDF, ${shape}`,
        peer: TEMPLATES,
        aim: 0.6,
        product: () => runProduct(args, join(scratch, `${name}-both`), scratch),
        other: office ? templatePeer(documents, `${name}-templates`, scratch) : undefined,
      },
      {
        work: `PDF alone, ${shape}`,
        peer: FLOOR,
        aim: 1.3,
        product: pdfOnly,
        other: floorPeer(documents, `${name}-floor`, pdfs, scratch),
      },
    );
  }
  return pairs;
}
