title = Contestar

who = ¿Para quién es tu respuesta?
    .label =
        { $relation ->
            [all] Para todas
            [self] Para mí
           *[known] { $short }
        }
    .item =
        { $relation ->
            [all] Para todas las personas de esta lista
            [self] Para mí, { $name }
           *[known] Para { $name }
        }
    .retry = No entendí para quién es. Contesta con el número de una opción. Por ejemplo: 1.

text = ¿Cuál es tu duda? Se la paso a quien dirige la sesión.
    .retry = Escribe tu duda con palabras. Por ejemplo: ¿Puedo llevar a mis hijos?

coming =
    { $standing ->
        [registered] Gracias. Te esperamos, y tu lugar ya quedó apartado
        [waitlisted] Gracias por avisar. La sesión está llena: quedó en la lista de espera, turno { $turn }
        [closed] Gracias por avisar. Esta sesión ya no aparta lugares
       *[already] Gracias. Te esperamos
    }{ $people ->
        [one] {""}
       *[other] {" "}({ $people } personas)
    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, { $place }.

    Si ya no puedes, escribe: no podré.
notComing =
    Gracias por avisar.{ $freed ->
        [yes] {" "}El lugar queda libre para otra persona.
       *[no] {""}
    } Si cambias de idea, escribe: sí voy.
over = Ya no se puede contestar: { $topic }, { SHORTDAY($starts) }, ya empezó o se canceló. Escribe SESIONES para ver otras.
notYours = Esa convocatoria no llegó a este chat. Escribe SESIONES para ver qué sesiones hay.
asked = Listo. Le pasé tu duda a quien dirige { $topic }. Su respuesta llega aquí.
