/** pdfmake's own types leave out the file system its fonts are read from, which the Node and browser builds share. */
declare module "pdfmake" {
  export const virtualfs: {
    writeFileSync(name: string, content: Uint8Array): void;
  };
}

export {};
