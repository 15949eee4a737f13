/** Lines of «question | answers, parted by /», each answer with its question. */
export const listed = (lines: string) =>
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [asked = "", answers = ""] = line.split("|").map((part) => part.trim());
      return answers.split("/").map((says) => [asked, says.trim()] as const);
    });
