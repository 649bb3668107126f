import type { Download } from "./protocol";

/** What is handed to the user as a file of the browser; the bytes are a copy of their own. */
export const asFile = ({ name, type, bytes }: Download): File => new File([new Uint8Array(bytes)], name, { type });
