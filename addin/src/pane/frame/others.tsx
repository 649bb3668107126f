import { type ReactNode, useState } from "react";

/** One line for what the files do not speak of; a press shows it all the same. */
export function Others({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="others"
        aria-expanded={isOpen}
        {...(isOpen ? {} : { "data-action": "expand" })}
        onClick={() => setOpen(!isOpen)}
      >
        {words}
      </button>
      {isOpen && children}
    </>
  );
}
