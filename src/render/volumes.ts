import type { Block, Layout } from "../documents/contract.ts";

/** More rows than this do not go into one file. */
export const RowsPerFile = 1_000;

/** Tables of more rows than a file takes are parted; what stands before them stands in every volume. */
export function volumesOf(layout: Layout): readonly Layout[] {
  const rows = layout.blocks.reduce(
    (sum, block) => sum + (block.type === "table" ? block.rows.length : 0),
    0,
  );
  if (rows <= RowsPerFile) return [layout];
  const volumes: Block[][] = [];
  let room = 0;
  let current: Block[] = [];
  const head = layout.blocks.filter((block, place) => block.type === "facts" && place === 0);
  const open = () => {
    current = volumes.length === 0 ? [] : [...head];
    volumes.push(current);
    room = RowsPerFile;
  };
  open();
  for (const block of layout.blocks) {
    if (block.type !== "table") {
      current.push(block);
      continue;
    }
    for (let from = 0; from < block.rows.length; ) {
      if (room === 0) open();
      const part = block.rows.slice(from, from + room);
      current.push({ ...block, rows: part });
      room -= part.length;
      from += part.length;
    }
  }
  return volumes.map((blocks) => ({ ...layout, blocks }));
}
