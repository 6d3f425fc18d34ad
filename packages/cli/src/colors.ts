import { createColors } from 'picocolors';

/** Colours for a terminal; plain text for a pipe or a file, in CI too, and for who sets NO_COLOR. */
export function colorsFor(stream: { readonly isTTY?: boolean }): ReturnType<typeof createColors> {
  return createColors(stream.isTTY === true && !process.env['NO_COLOR']);
}
