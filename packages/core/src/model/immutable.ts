/** A type with all that it holds, however deep, to be read alone: what several programs share is changed by none. */
export type Immutable<T> = T extends object ? { readonly [Key in keyof T]: Immutable<T[Key]> } : T;
