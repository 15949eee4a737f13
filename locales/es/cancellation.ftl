title = Cancelar un lugar

registration = ¿Cuál quieres cancelar? Contesta con su número.
    .label =
        { $relation ->
            [all] Todos los lugares
           *[one] { SHORTDAY($starts) } { HOUR($starts) }
        }
    .description =
        { $relation ->
            [all] Los { $all } de la lista
           *[one] { $own ->
                [yes] { $topic }
               *[no] { $short }: { $topic }
            }
        }
    .item =
        { $relation ->
            [all] Todos los lugares de la lista.
           *[one] { $own ->
                [yes] { $topic }
               *[no] { $name }, { $topic }
            }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }. { $status ->
                [waitlisted] Lista de espera, turno { $turn }
                [offered] Lugar apartado hasta { SHORTDAY($until) }, { HOUR($until) }
               *[registered] Lugar apartado
            }.
        }
    .retry = No encontré ese lugar. Contesta con el número de uno de la lista. Por ejemplo: 1.

sure =
    { $registration-relation ->
        [all] Los { $registration-all } lugares de la lista.
       *[one] { $registration-own ->
            [yes] Tu { $registration-status ->
                [waitlisted] turno en la lista de espera
               *[other] lugar
            }
           *[no] { $registration-status ->
                [waitlisted] El turno
               *[other] El lugar
            } de { $registration-name }
        }: { $registration-topic }, { SHORTDAY($registration-starts) }, { HOUR($registration-starts) }-{ HOUR($registration-ends) }, { $registration-place }.
    }

    { $registration-relation ->
        [all] ¿Quieres cancelarlos todos?
       *[one] ¿Quieres cancelarlo?
    }
    .retry = Contesta «Sí» para cancelar o «No» para dejarlo como está.

cancelled =
    Listo, quedó cancelado: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }.

    Gracias por avisar. Para apartar otro lugar escribe INSCRIBIRME.
allCancelled =
    Listo, quedaron cancelados { $all } lugares.

    Gracias por avisar. Para apartar otro lugar escribe INSCRIBIRME.
kept = Está bien, todo sigue como estaba.
gone = Eso ya no estaba apartado, así que no hay nada que cancelar. Escribe MIS SESIONES para ver lo que tienes.
nothing = No tienes lugares que cancelar. Escribe INSCRIBIRME para apartar uno.

expired = Pasó mucho tiempo y no cancelé nada: tu lugar sigue apartado. Si ya no lo quieres, escribe CANCELAR.
