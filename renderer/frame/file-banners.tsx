import { useProjectState, useSession } from "../state/app-context.tsx";
import { useFile } from "../state/file-context.tsx";
import { ChangedBanner } from "./changed-banner.tsx";
import { ReadOnlyBanner } from "./read-only-banner.tsx";

/** What has to be known about the open project's file on every screen. */
export function FileBanners() {
  const isOpen = useProjectState(({ project }) => project !== undefined);
  const screen = useSession((session) => session.screen.name);
  const rights = useFile((file) => file.rights);
  const changed = useFile(({ standing, standingSeen }) => standing === "changed" && !standingSeen);
  if (!isOpen) return null;
  return (
    <>
      {rights.kind === "readOnly" && <ReadOnlyBanner reason={rights.reason} />}
      {/* Where the differences are shown, nobody needs to be led there. */}
      {changed && screen !== "merge" && <ChangedBanner />}
    </>
  );
}
