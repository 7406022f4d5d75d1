/** The source languages as VS Code names them: what is offered where. Pure. */

/** Language ids, each with its title and the suffixes that "Translate folder" looks for. */
const LANGUAGES: Record<string, { title: string; suffixes: string[] }> = {
  cpp: { title: "C++", suffixes: ["cpp", "cc", "cxx", "c++", "h", "hpp", "hh", "hxx"] },
  c: { title: "C", suffixes: ["c"] },
  csharp: { title: "C#", suffixes: ["cs", "csx"] },
  java: { title: "Java", suffixes: ["java"] },
  javascript: { title: "JavaScript", suffixes: ["js", "mjs", "cjs"] },
  javascriptreact: { title: "JavaScript", suffixes: ["jsx"] },
  typescript: { title: "TypeScript", suffixes: ["ts", "mts", "cts"] },
  typescriptreact: { title: "TypeScript", suffixes: ["tsx"] },
  php: { title: "PHP", suffixes: ["php", "phtml"] },
};

/** Every language id that can be translated. */
export const LANGUAGE_IDS = Object.keys(LANGUAGES);

/** Every suffix of a source file, without its dot. */
export const SUFFIXES = Object.values(LANGUAGES).flatMap((language) => language.suffixes);

/** What people call a language, by its id or by the server's name for it. */
export function title(languageId: string): string {
  return LANGUAGES[languageId]?.title ?? languageId;
}

/** The language id of a file's name; undefined for other files. */
export function languageIdOf(path: string): string | undefined {
  const suffix = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  return LANGUAGE_IDS.find((id) => LANGUAGES[id]?.suffixes.includes(suffix));
}

/** `/src/Zoo.java` → `/src/Zoo.py`. */
export function pythonPath(path: string): string {
  return path.replace(/\.[^./\\]+$/, "") + ".py";
}
