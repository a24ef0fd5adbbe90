import { themes } from "../../themes";
import type { Paint, PaintLook, Pattern } from "../scene/paints";
import { paints, tile, tilePath, tileStroke } from "../scene/paints";
import type { Mark, Scene } from "../scene/scene";

/** A picture goes into documents, which are white: it has the colours of the light theme. */
const theme = themes.light;

const namespace = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number | undefined>>;

function element(name: string, attributes: Attributes, ...children: (Node | string)[]): Element {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, String(value));
  }
  made.append(...children);
  return made;
}

function painted(paint: Paint): Attributes {
  const { fill, pattern, stroke, width, dashes }: PaintLook = paints[paint];
  return {
    fill: pattern ? `url(#${pattern})` : fill ? theme[fill] : "none",
    stroke: stroke && theme[stroke],
    "stroke-width": width,
    "stroke-dasharray": dashes,
  };
}

function drawn(mark: Mark): Element {
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height } = mark;
      return element("rect", { ...painted(mark.paint), x, y, width, height });
    }
    case "line": {
      const { x1, y1, x2, y2 } = mark;
      return element("line", { ...painted(mark.paint), x1, y1, x2, y2 });
    }
    default:
      return element(
        "text",
        {
          ...painted(mark.paint),
          x: mark.x,
          y: mark.y,
          "font-size": mark.size,
          "font-weight": mark.bold ? 600 : undefined,
          "text-anchor": mark.anchor,
        },
        mark.text,
      );
  }
}

const patternOf = (name: Pattern): Element =>
  element(
    "pattern",
    { id: name, width: tile, height: tile, patternUnits: "userSpaceOnUse" },
    element("rect", { width: tile, height: tile, fill: theme.colorNeutralBackground1 }),
    element("path", {
      d: tilePath[name],
      fill: "none",
      stroke: theme.colorBrandForeground1,
      "stroke-width": tileStroke[name],
    }),
  );

/** A drawing as an SVG file that needs nothing from the page around it. */
export function svgOf({ width, height, marks }: Scene, locale: string): string {
  const root = element(
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": theme.fontFamilyBase,
      // Chinese letters have other shapes in Japanese: the language decides.
      lang: locale,
    },
    element("defs", {}, patternOf("hatch"), patternOf("dots")),
    element("rect", { width, height, fill: theme.colorNeutralBackground1 }),
    ...marks.map(drawn),
  );
  return new XMLSerializer().serializeToString(root);
}
