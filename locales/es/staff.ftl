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
        [away] Desde hace horas no logro conectar el número vinculado de WhatsApp. Por ahí no sale ni llega nada. Sigo intentando.
        [unserved] { $channel ->
            [telegram] El bot de Telegram
            [whatsapp] El número de WhatsApp
           *[linked] El número vinculado de WhatsApp
        } ya no está conectado a Convoca. Por ahí ya no sale ni llega nada.
       *[broken] El número vinculado de WhatsApp falló. Por ahí ya no sale ni llega nada.
    }

    { $state ->
        [restricted] Abre WhatsApp en ese teléfono y pide que lo revisen. Cuando WhatsApp lo permita, pide a quien cuida el sistema que cierre Convoca y la abra otra vez. No lo cambies por otro número para seguir igual.
        [replaced] Pide a quien cuida el sistema que cierre Convoca en la otra computadora. Después, que en esta la cierre y la abra otra vez.
        [broken] Pide a quien cuida el sistema que cierre Convoca y la abra otra vez. Si sigue igual, que vincule de nuevo el número con el código QR.
        [away] Pide a quien cuida el sistema que revise el internet de esa computadora. Cuando se conecte, lo que espera sale solo.
        [unserved] Si no fue a propósito, pide a quien cuida el sistema que lo conecte otra vez.
       *[loggedOut] Pide a quien cuida el sistema que lo vincule de nuevo con el código QR.
    }

    A quien tiene otro chat conmigo le escribo por ahí. A las demás personas avísales tú.

# El número vinculado ya puede mandar otra vez. Lo lee quien leyó que no podía.
accountOpen =
    { $channel ->
        [telegram] El bot de Telegram
        [whatsapp] El número de WhatsApp
       *[linked] El número vinculado de WhatsApp
    } ya contesta otra vez. Lo que esperaba sale solo, poco a poco.

    { $state ->
        [loggedOut] Lo que la gente escribió mientras no estuvo unido está solo en el teléfono. Léelo y contéstalo ahí.
        [broken] Si hubo que vincularlo de nuevo, lo que la gente escribió antes está solo en el teléfono. Léelo y contéstalo ahí.
       *[other] No tienes que hacer nada.
    }

# El número vinculado contesta, y por un tiempo no empieza nada.
accountPaused =
    { $why ->
        [unsure] El número vinculado de WhatsApp puede contestar, pero por ahora no empezar conversaciones. WhatsApp no dijo hasta cuándo; le pregunto cada hora.
        [timelock] El número vinculado de WhatsApp puede contestar, pero no empezar conversaciones hasta el { DAY($until) } a las { HOUR($until) }. Así lo puso WhatsApp.
       *[refused] El número vinculado de WhatsApp puede contestar, pero no empezar conversaciones hasta el { DAY($until) } a las { HOUR($until) }. Hoy WhatsApp rechazó mensajes para dos personas, y me detuve para no perder el número.
    }

    A quien tiene otro chat conmigo le escribo por ahí. Lo demás espera y sale solo; si algo urge, avisa tú por otro medio. No mandes mensajes desde ese teléfono para compensar.
