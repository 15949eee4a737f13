import { hash } from "../hash.ts";
import { readCatalogues, readFlowFiles, readPublished } from "./readFolders.ts";

/**
 * What `flows/` and `locales/` under the root hold, in short: the same for the same files, whatever else there is. The root
 * ends with a slash.
 */
export const contentDigest = (root: URL): string =>
  hash(JSON.stringify([readFlowFiles(root), readCatalogues(root), readPublished(root)]));
