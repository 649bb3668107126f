/** A thing that is still being put together: its fields are set one by one. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
