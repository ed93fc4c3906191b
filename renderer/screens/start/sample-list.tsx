import "./sample-list.css";
import { useApp } from "../../state/app-context.tsx";
import { useFileStore } from "../../state/file-context.tsx";
import { openSample } from "../../state/open-copy.ts";
import { Heading } from "../../ui/heading.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { SAMPLES, type SampleOffer } from "./samples.ts";

/** 「記入例を見る」 */
export function SampleList() {
  const app = useApp();
  const file = useFileStore();
  const show = async (sample: SampleOffer) => openSample(app, file, await sample.load());
  return (
    <section className="sample-list" aria-labelledby="sample-list-heading">
      <Heading level={2} id="sample-list-heading">
        記入例を見る
      </Heading>
      <p className="sample-list__lead">
        令和3年度に取り組んだ3地域の例です。公表資料にない部分は、架空の内容で補っています。写しが開くので、自由に書き換えられます。
      </p>
      <ul className="sample-list__samples">
        {SAMPLES.map((sample) => (
          <li key={sample.id} className="sample-list__sample">
            <Icon name="map-pin" />
            <div>
              <p className="sample-list__name">
                <LinkButton covers onPress={() => void show(sample)}>
                  {sample.name}
                </LinkButton>
              </p>
              <p className="sample-list__about">{sample.about}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
