// Vite asks for a function that Node has from 20.12 on; the project runs on every Node 20.
import crypto, { createHash } from "node:crypto";

crypto.hash ??= (algorithm, data, encoding = "hex") => createHash(algorithm).update(data).digest(encoding);
