/**
 * zod tries once whether the page lets it make code from texts. The policy does not, and reports each try: so it is
 * told not to, through its own setting, in the module that everything of it starts from.
 */
export const noCodeFromText = () => ({
  name: "ntm-no-code-from-text",
  transform: (code, id) =>
    /[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/.test(id.replace(/\?.*$/, ""))
      ? `${code}\nconfig({ jitless: true });\n`
      : undefined,
});
