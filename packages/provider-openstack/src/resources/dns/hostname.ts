/** A name of DNS without the dot at its end, as everybody but DNS writes it. */
export function hostname(name: string | null | undefined): string | null {
  return name ? name.replace(/\.$/, '') : null;
}
