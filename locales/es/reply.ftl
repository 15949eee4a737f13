title = Contestar

session = ¿De qué sesión? Contesta con su número.
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.
    .retry = No encontré esa sesión. Contesta con el número de una de la lista. Por ejemplo: 1.

who =
    ¿Para quién anoto «{ $reply ->
        [notComing] No podré
       *[coming] Asistiré
    }»?
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

text = ¿Cuál es tu duda? Se la paso al equipo.
    .retry = Escribe tu duda con palabras. Por ejemplo: ¿Puedo llevar a mis hijos?

coming =
    { $standing ->
        [registered] Gracias. Te esperamos, y tu lugar quedó apartado
        [waitlisted] Gracias por avisar. La sesión está llena. Quedó en espera, turno { $turn }
        [mixed] Gracias por avisar. { $seated ->
            [one] 1 persona tiene lugar
           *[other] { $seated } personas tienen lugar
        }. { $waiting ->
            [one] 1 quedó en la lista de espera
           *[other] { $waiting } quedaron en la lista de espera
        }, turno { $turn }
        [closed] Gracias por avisar. Esta sesión ya no aparta lugares
       *[already] Gracias. Te esperamos
    }{ $standing ->
        [mixed] {""}
       *[other] { $people ->
            [one] {""}
           *[other] {" "}({ $people } personas)
        }
    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, { $place }.{ $roll ->
        [yes] {" "}Cuando llegues, escribe ASISTENCIA y el código que te den.
       *[no] {""}
    }

    Si ya no puedes, escribe: no podré.
notComing =
    Gracias por avisar. Anoté que { $people ->
        [one] { $own ->
            [yes] no podrás ir
           *[no] { $name } no podrá ir
        }
       *[other] { $people } personas no podrán ir
    } a { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.{ $gave ->
        [place] {" "}El lugar queda libre para otra persona.
        [turn] {" "}También quité el turno en la lista de espera.
       *[nothing] {""}
    }

    Si cambias de idea, escribe: sí voy.
over = Ya no se puede contestar: { $topic }, { SHORTDAY($starts) }, ya empezó o se canceló. Escribe SESIONES para ver otras.
notYours = Esa convocatoria no llegó a este chat. Escribe SESIONES para ver qué sesiones hay.
asked = Listo. Le pasé al equipo tu duda sobre { $topic }. La respuesta llega aquí.{ $hasPlace ->
        [yes] {""}
       *[no] {" "}Para apartar tu lugar escribe: sí voy.
    }

expired = Pasó mucho tiempo y no terminamos: tu respuesta a la convocatoria no quedó anotada. Puedes volver a contestar en ese mensaje.
reminder = Tu respuesta a la convocatoria todavía no quedó anotada: falta esto.
