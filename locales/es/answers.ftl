title = Respuestas del equipo

alone = Varias personas usan este teléfono, y las respuestas del equipo son para quien preguntó. ¿Eres tú y lees a solas?
    .retry = Contesta «Sí» para leer las respuestas, o «No» para leerlas después.

list = Esto te contestó el equipo. Si otras personas usan este chat, puedes borrar el mensaje después de leerlo.
    .item =
        { SHORTDAY($since) }, { $name }: { $answer }{ KNOWN($asked) ->
            [yes] {" "}(Preguntaste: «{ $asked }»)
           *[no] {""}
        }

answered = { $name } te contestó. Varias personas usan este teléfono, así que no lo escribo aquí. Para leerlo a solas escribe RESPUESTAS.

nothing = No hay respuestas recientes del equipo. Si necesitas algo, escribe UNA PERSONA.
later = Está bien. Cuando estés a solas, escribe RESPUESTAS.
