interface LoadingTextProps {
  /** What is being prepared; default 「読み込んでいます…」. */
  readonly children?: string;
}

/** Says that something is on its way; nothing turns. */
export function LoadingText({ children = "読み込んでいます…" }: LoadingTextProps) {
  return <p role="status">{children}</p>;
}
