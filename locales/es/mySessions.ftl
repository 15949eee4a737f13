title = Mis sesiones

list = Esto es lo que tienes. Para cancelar un lugar escribe CANCELAR.
    .item =
        • { $own ->
            [yes] { $topic }
           *[no] { $name }, { $topic }
        }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }. { $status ->
            [waitlisted] Lista de espera, turno { $turn }
            [offered] Lugar apartado hasta { SHORTDAY($until) }, { HOUR($until) }
           *[registered] Lugar apartado
        }.

nothing = No tienes lugares apartados. Escribe INSCRIBIRME para apartar uno.
