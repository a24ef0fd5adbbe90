import type { BadgeProps } from "@fluentui/react-components";
import { Badge } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import {
  AlignCenterVerticalRegular,
  BeakerRegular,
  CalculatorRegular,
  CircleHalfFillRegular,
  EditRegular,
  ErrorCircleFilled,
  PersonEditRegular,
  TextQuoteRegular,
} from "@fluentui/react-icons";
import { useWords } from "../paneContext";
import type { GroundClass } from "./classes";

type Look = Pick<BadgeProps, "appearance" | "color"> & { readonly Icon: FluentIcon };

/** What anyone may rely on is calm; what somebody has to answer for stands out. */
const looks: Record<GroundClass, Look> = {
  quoted: { Icon: TextQuoteRegular, appearance: "tint", color: "success" },
  midpoint: { Icon: AlignCenterVerticalRegular, appearance: "tint", color: "informative" },
  computed: { Icon: CalculatorRegular, appearance: "tint", color: "informative" },
  assumed: { Icon: CircleHalfFillRegular, appearance: "tint", color: "warning" },
  input: { Icon: EditRegular, appearance: "tint", color: "brand" },
  override: { Icon: PersonEditRegular, appearance: "tint", color: "severe" },
  placeholder: { Icon: BeakerRegular, appearance: "tint", color: "warning" },
  missing: { Icon: ErrorCircleFilled, appearance: "filled", color: "danger" },
};

/** Says where a figure comes from, in word, colour and sign. */
export function ClassBadge({ of }: { readonly of: GroundClass }) {
  const say = useWords();
  const { Icon, ...look } = looks[of];
  return (
    <Badge size="medium" icon={<Icon aria-hidden />} data-class={of} {...look}>
      {say(`class.${of}`)}
    </Badge>
  );
}
