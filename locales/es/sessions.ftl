title = Ver las sesiones

list = Estas son las sesiones abiertas. Para apartar un lugar escribe INSCRIBIRME.
    .item =
        • { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. { $left ->
            [0] { $waiting ->
                [0] Lista de espera
                [one] Lista de espera: { $waiting } persona en la fila
               *[other] Lista de espera: { $waiting } personas en la fila
            }
            [one] Queda { $left } lugar
           *[other] Quedan { $left } lugares
        }.

nothingOpen = Por ahora no hay sesiones abiertas. Escribe SESIONES otro día para ver si hay nuevas.
