title = Nuestras sesiones

list = Estas son las sesiones que vienen. Para cambiar una escribe CAMBIAR SESIÓN.
    .item =
        • { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. Lugares: { $taken } de { $capacity }. { $waiting ->
            [0] {""}
           *[other] En espera: { $waiting }.{" "}
        }{ KNOWN($lead) ->
            [yes] La lleva { $lead }.
           *[no] Nadie la lleva todavía.
        }

nothing = No hay sesiones por venir. Para crear una escribe NUEVA SESIÓN.
