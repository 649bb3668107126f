/** A member's name on the wire begins with a capital: `Fill`. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The same name as the client writes it: `fill`. */
export const clientName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
