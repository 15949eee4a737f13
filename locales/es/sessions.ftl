title = Ver las sesiones

session = Estas son las sesiones abiertas. Para apartar un lugar, contesta con su número.
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description =
        { $topic }. { $left ->
            [0] Lista de espera
            [one] Queda { $left } lugar
           *[other] Quedan { $left } lugares
        }
    .item =
        { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. { $left ->
            [0] { $waiting ->
                [0] Lista de espera
                [one] Lista de espera: { $waiting } persona en la fila
               *[other] Lista de espera: { $waiting } personas en la fila
            }
            [one] Queda { $left } lugar
           *[other] Quedan { $left } lugares
        }.
    .retry = No encontré esa sesión. Contesta con el número de una de la lista, o «no» si solo querías verlas.

looked = Claro. Cuando quieras apartar un lugar, escribe SESIONES.
nothingOpen = Por ahora no hay sesiones abiertas. Escribe SESIONES otro día para ver si hay nuevas.
