title = Quién es del equipo

list = Estas personas son del equipo:
    .item =
        • { $name }: { $role }, desde { SHORTDAY($since) }.{ KNOWN($inviter) ->
            [yes] {" "}Le dio el permiso { $inviter }.
           *[no] {""}
        }

invited = Invitaciones que nadie ha usado:
    .item = • { $role }, hasta { SHORTDAY($until) }, { HOUR($until) }.

notAllowed = Esta opción es solo para el equipo.

# El número vinculado no puede mandar nada hasta que alguien lo atienda.
accountShut =
    { $state ->
        [restricted] WhatsApp restringió el número vinculado. Por ahí ya no sale ni llega nada.
        [loggedOut] El número vinculado ya no está unido a WhatsApp. Por ahí ya no sale ni llega nada.
        [replaced] Otra computadora tomó el número vinculado de WhatsApp. Aquí ya no sale ni llega nada.
       *[broken] El número vinculado de WhatsApp falló. Por ahí ya no sale ni llega nada.
    }

    { $state ->
        [restricted] Abre WhatsApp en ese teléfono y pide que lo revisen. No lo cambies por otro número para seguir igual.
        [replaced] Pide a quien cuida el sistema que deje una sola computadora con ese número.
       *[other] Pide a quien cuida el sistema que lo vincule de nuevo con el código QR.
    }

    A quien tiene otro chat conmigo le escribo por ahí. A las demás personas avísales tú.

# El número vinculado contesta, y por un tiempo no empieza nada.
accountPaused =
    El número vinculado de WhatsApp puede contestar, pero no empezar conversaciones hasta el { DAY($until) } a las { HOUR($until) }. { $why ->
        [timelock] Así lo puso WhatsApp.
       *[refused] Hoy WhatsApp rechazó mensajes para dos personas, y me detuve para no perder el número.
    }

    A quien tiene otro chat conmigo le escribo por ahí. Lo demás espera y sale solo; si algo urge, avisa tú por otro medio. No mandes mensajes desde ese teléfono para compensar.
