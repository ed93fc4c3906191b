export interface ExportChoices {
  readonly x: 1;
}
