import type { Scene } from "../scene/scene";
import { svgOf } from "./svg";

/** Sharp on dense displays and in print. */
const pixelsPerPixel = 2;

/** A drawing as a PNG file. */
export async function pngOf(scene: Scene, locale: string): Promise<Blob> {
  const image = new Image();
  // The page's policy lets images be data, and nothing else that is not a file.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(scene, locale))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(scene.width * pixelsPerPixel);
  canvas.height = Math.ceil(scene.height * pixelsPerPixel);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws no pictures");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("This browser makes no PNG files"));
    }, "image/png");
  });
}
