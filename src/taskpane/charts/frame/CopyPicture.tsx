import { Button } from "@fluentui/react-components";
import { ImageCopyRegular } from "@fluentui/react-icons";
import { source } from "../../../dataset/source";
import { datasetAsOf, datasetVersion } from "../../../dataset/version";
import { formatDay } from "../../format";
import { localeOf, textOf } from "../../language";
import { useLanguage, useSession, useWords } from "../../paneContext";
import { compose, pictureWidth } from "../picture/compose";
import { copyPicture } from "../picture/copyPicture";
import { pngOf } from "../picture/png";
import type { Scene } from "../scene/scene";

interface CopyPictureProps {
  readonly title: string;
  readonly sentence: string;
  readonly draw: (width: number) => Scene;
  /** Told what became of the picture. */
  readonly onOutcome: (outcome: string) => void;
}

/** Copies a chart with all that it needs to stand alone: its title, the scenario and the source. */
export function CopyPicture({ title, sentence, draw, onOutcome }: CopyPictureProps) {
  const say = useWords();
  const language = useLanguage();
  const { active } = useSession();
  const copy = () => {
    const picture = compose(draw(pictureWidth), {
      title,
      sentence,
      scenario: say("pictureScenario", { scenario: textOf(active.name, language) }),
      source: say("pictureSource", {
        title: source.title[language],
        day: formatDay(datasetAsOf, language),
        version: datasetVersion,
      }),
    });
    const file = `${title}.png`;
    copyPicture(pngOf(picture, localeOf[language]), file).then(
      (delivered) =>
        onOutcome(delivered === "copied" ? say("pictureCopied") : say("pictureSaved", { file })),
      () => onOutcome(say("pictureFailed")),
    );
  };
  return (
    <Button size="small" appearance="subtle" icon={<ImageCopyRegular />} onClick={copy}>
      {say("copyPicture")}
    </Button>
  );
}
