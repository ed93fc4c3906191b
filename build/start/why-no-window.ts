interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's number; undefined on Windows. */
  readonly uid: number | undefined;
}

/** Why no desktop window can be opened here, as a part of a sentence; undefined when nothing speaks against it. */
export function whyNoWindow({ platform, env, uid }: Surroundings): string | undefined {
  if (platform !== "linux") return undefined;
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return "画面（ディスプレイ）がない";
  // Chromium's sandbox does not run for root, and without it the app must not.
  if (uid === 0) return "管理者（root）では安全に動かせない";
  return undefined;
}
