/** A name as it is compared, so that nobody is noted twice: accents, capitals and spaces aside. */
export function nameKey(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
