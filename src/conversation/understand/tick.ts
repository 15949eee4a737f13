import { fold, wordsOf } from "./fold.ts";

/** Words that together say that something was done, and nothing of what: «ya quedó todo listo ✔». */
const tickWords = new Set(
  wordsOf(
    fold(
      `ya quedó quedo quedaron hecho hecha hechas hechos echo listo lista listas listos todo toda todas todos bien ok okay sí si
      cumplido cumplida cumplí realizado realizada realizadas terminado terminada terminé acabé completo completa está esta
      están la el las los se hizo mi actividad actividades tarea tareas trabajo con muy x visto
      done ready all finished completed it is`,
    ),
  ),
);
const ticking = new Set(
  wordsOf(
    fold(
      `hecho hecha hechas hechos echo listo lista listas listos cumplido cumplida cumplí realizado realizada realizadas
      terminado terminada terminé acabé completo completa done finished completed`,
    ),
  ),
);

/** Box-ticking: it says that something was done and not what happened (S2:134-138). A lone mark is one too. */
export function isTick(text: string): boolean {
  if (text.length > 120) return false;
  const words = wordsOf(fold(text));
  if (words.length === 0) return /[\u2713\u2714\u2705\u2611]|\p{Emoji_Presentation}/u.test(text);
  return (
    words.every((word) => tickWords.has(word)) && words.some((word) => ticking.has(word) || word === "quedo")
  );
}
