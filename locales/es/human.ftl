title = Hablar con alguien

noted = Listo. Avisé al equipo que quieres hablar con una persona. Alguien te buscará en cuanto pueda.
alreadyNoted = El equipo ya sabe que quieres hablar con una persona. Alguien te buscará en cuanto pueda.

about = Avisé al equipo que quieres hablar con una persona. ¿De qué se trata? Escríbelo en un mensaje.
    .retry = Escribe con palabras de qué se trata. Para dejarlo así escribe CANCELAR.
told = Listo, le pasé tu mensaje al equipo. Alguien te buscará en cuanto pueda.
left = Está bien. El equipo ya sabe que quieres hablar con una persona. Alguien te buscará en cuanto pueda.

toStaff =
    { KNOWN($name) ->
        [yes] { $name }
       *[no] Una persona sin registro
    }{ KNOWN($locality) ->
        [yes] , { $locality }
       *[no] {""}
    }, { $channel ->
        [whatsapp] WhatsApp
       *[telegram] Telegram
    }{ KNOWN($phone) ->
        [yes] {" "}{ $phone }
       *[no] {""}
    }: quiere hablar con una persona. Escribe PENDIENTES para ver qué falta atender.

toStaffDiscreet = Alguien quiere hablar con una persona. Escribe PENDIENTES para ver quién.

reasonDiscreet = Quien quiere hablar con una persona ya dijo de qué se trata. Para leerlo a solas escribe PENDIENTES.

reasonToStaff =
    { KNOWN($name) ->
        [yes] { $name }
       *[no] Una persona sin registro
    }{ KNOWN($locality) ->
        [yes] , { $locality }
       *[no] {""}
    }, { $channel ->
        [whatsapp] WhatsApp
       *[telegram] Telegram
    }{ KNOWN($phone) ->
        [yes] {" "}{ $phone }
       *[no] {""}
    } escribe: «{ $about }»

    Escribe PENDIENTES para contestarle.
