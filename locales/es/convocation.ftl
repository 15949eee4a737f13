title = Convocar

draft = Tienes convocatorias sin enviar. ¿Cuál quieres seguir?
    .label =
        { $relation ->
            [new] Escribir una nueva
            [waiting] Recuperar esta
           *[draft] Seguir con esta
        }
    .item =
        { $relation ->
            [new] Escribir una nueva
            [waiting] { $topic }: «{ $brief }», espera aprobación
            [left] { $topic }: «{ $brief }», de { $author }
           *[draft] { $topic }: «{ $brief }»
        }
    .retry = No encontré esa convocatoria. Contesta con el número de una opción. Por ejemplo: 1.

session = ¿A qué sesión convocas?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item = { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }.
    .retry = No encontré esa sesión. Contesta con el número de una de la lista. Por ejemplo: 1.

message = Escribe el mensaje de la convocatoria. El día, la hora y el lugar los pongo yo.
    .retry = Escribe el mensaje con palabras, en menos de 500 letras. Por ejemplo: Les invitamos a la plática sobre cuidado de personas mayores.

audience = ¿A quién va dirigida?
    .option-everyone = A toda la comunidad
    .option-locality = A una localidad
    .option-registered = A quien tiene lugar
    .retry = Contesta «A toda la comunidad», «A una localidad» o «A quien tiene lugar».

village = ¿A qué localidad?
    .label = { $short }
    .item = { $name }
    .retry = No encontré esa localidad. Contesta con el número de una de la lista. Por ejemplo: 1.

convenes = ¿Quién convoca?
    .option-self = Yo
    .option-other = Otra persona
    .retry = Contesta «Yo» u «Otra persona».

convener = ¿A nombre de quién sale? Escribe su nombre.
    .retry = Escribe el nombre de quien convoca, solo con letras. Por ejemplo: Carmen Ruiz.

reach =
    { $total ->
        [0] No llegará a nadie
        [one] Llegará a { $total } persona
       *[other] Llegará a { $total } personas
    }{ $whatsapp ->
        [0] { $telegram ->
            [0] {""}
           *[other] {" "}por Telegram
        }
       *[other] { $telegram ->
            [0] {" "}por WhatsApp
           *[other] : { $whatsapp } por WhatsApp y { $telegram } por Telegram
        }
    }.
    { $left ->
        [0] Nadie queda fuera.
        [one] Queda fuera { $left } persona:
       *[other] Quedan fuera { $left } personas:
    }{ $withoutConsent ->
        [0] {""}
       *[other] {" "}{ $withoutConsent } sin permiso.
    }{ $optedOut ->
        [0] {""}
       *[other] {" "}{ $optedOut } con BAJA.
    }{ $outsideWindow ->
        [0] {""}
        [one] {" "}{ $outsideWindow } de WhatsApp que antes tiene que escribir.
       *[other] {" "}{ $outsideWindow } de WhatsApp que antes tienen que escribir.
    }{ $unreachable ->
        [0] {""}
       *[other] {" "}{ $unreachable } sin chat que responda.
    }

confirm =
    Así la van a leer:

    { $message }

    { $topic }
    Día: { DAY($starts) }
    Horario: { HOUR($starts) }-{ HOUR($ends) }
    Lugar: { $place }, { $locality }
    Dirigida a: { $audience ->
        [locality] Personas de { $village }
        [registered] Personas inscritas en la sesión
       *[everyone] Toda la comunidad
    }
    Convoca: { $convener }

    ¿La mando a revisión?
    .which = ¿Qué quieres corregir?
    .item-message = El mensaje
    .item-audience = A quién va dirigida
    .item-convenes = Quién convoca
    .item-session = La sesión
    .retry = Contesta «Sí» para mandarla a revisión, «Corregir» para cambiar algo o «No» para dejarla guardada.

summons =
    { $message }

    { $topic }
    Día: { DAY($starts) }
    Horario: { HOUR($starts) }-{ HOUR($ends) }
    Lugar: { $place }, { $locality }
    Dirigida a: { $audience ->
        [locality] Personas de { $village }
        [registered] Personas inscritas en la sesión
       *[everyone] Toda la comunidad
    }
    Convoca: { $convener }

    ¿Vas a asistir? Si no quieres recibir convocatorias escribe BAJA.
coming = Asistiré
notComing = No podré
question = Tengo una duda

takeBack = Esta convocatoria espera aprobación. Si la recuperas, nadie la aprueba hasta que la mandes otra vez. ¿La recuperas?
    .retry = Contesta «Sí» para recuperarla o «No» para dejarla en revisión.
stillWaiting = Está bien, sigue en revisión. Te aviso cuando salga.

submitted =
    Listo, la mandé a revisión. { $reviewers ->
        [one] La puede aprobar { $reviewers } persona del equipo
       *[other] La puede aprobar cualquiera de { $reviewers } personas del equipo
    }. Te aviso cuando salga.
noReviewer = Quedó guardada, pero nadie más del equipo puede aprobarla. Quien coordina puede invitar a alguien con INVITAR. Cuando esa persona entre, escribe CONVOCAR para seguir con tu convocatoria y mandarla.
missing =
    Todavía no puede salir. Falta:{ $lacksMessage ->
        [yes] {" "}el mensaje.
       *[no] {""}
    }{ $lacksAudience ->
        [yes] {" "}la población.
       *[no] {""}
    }{ $lacksConvener ->
        [yes] {" "}quién convoca.
       *[no] {""}
    }{ $lacksDate ->
        [yes] {" "}una fecha que no haya pasado.
       *[no] {""}
    }{ $lacksPlace ->
        [yes] {" "}el lugar.
       *[no] {""}
    }{ $lacksHours ->
        [yes] {" "}el horario.
       *[no] {""}
    }

    Quedó guardada. Para seguir con ella escribe CONVOCAR.
nobody =
    Quedó guardada, pero ahora no llegaría a nadie.
    { $total ->
        [0] No llegará a nadie
        [one] Llegará a { $total } persona
       *[other] Llegará a { $total } personas
    }{ $whatsapp ->
        [0] { $telegram ->
            [0] {""}
           *[other] {" "}por Telegram
        }
       *[other] { $telegram ->
            [0] {" "}por WhatsApp
           *[other] : { $whatsapp } por WhatsApp y { $telegram } por Telegram
        }
    }.
    { $left ->
        [0] Nadie queda fuera.
        [one] Queda fuera { $left } persona:
       *[other] Quedan fuera { $left } personas:
    }{ $withoutConsent ->
        [0] {""}
       *[other] {" "}{ $withoutConsent } sin permiso.
    }{ $optedOut ->
        [0] {""}
       *[other] {" "}{ $optedOut } con BAJA.
    }{ $outsideWindow ->
        [0] {""}
        [one] {" "}{ $outsideWindow } de WhatsApp que antes tiene que escribir.
       *[other] {" "}{ $outsideWindow } de WhatsApp que antes tienen que escribir.
    }{ $unreachable ->
        [0] {""}
       *[other] {" "}{ $unreachable } sin chat que responda.
    }

    Para seguir con ella escribe CONVOCAR.
kept = Está bien, quedó guardada. Para seguir con ella escribe CONVOCAR.
gone = Esa convocatoria ya no se puede cambiar.
noSessions = No hay sesiones próximas. Para crear una escribe NUEVA SESIÓN.
noLocalities = Todavía no conozco ninguna localidad. Escribe CONVOCAR y elige a toda la comunidad.

approvedNotice = { $decider } aprobó tu convocatoria de { $topic }. Ya está saliendo.
returnedNotice =
    { $decider } te devolvió la convocatoria de { $topic }: «{ $because }»

    Para corregirla escribe CORREGIR.
staleNotice = La sesión de { $topic } cambió, y tu convocatoria no salió todavía. Para revisarla y mandarla otra vez escribe CONVOCAR.
calledOffNotice = La sesión de { $topic } ya no se hace, y tu convocatoria no salió. Para usarla con otra sesión escribe CONVOCAR.
begunNotice = La sesión de { $topic } ya empezó y nadie aprobó tu convocatoria: no salió. Para usarla con otra sesión escribe CONVOCAR.
sentNotice =
    La convocatoria de { $topic } { $linked ->
        [0] salió a
       *[other] está saliendo a
    } { $total ->
        [one] { $total } persona
       *[other] { $total } personas
    }{ $whatsapp ->
        [0] { $telegram ->
            [0] {""}
           *[other] {" "}por Telegram
        }
       *[other] { $telegram ->
            [0] {" "}por WhatsApp
           *[other] : { $whatsapp } por WhatsApp y { $telegram } por Telegram
        }
    }.{ $linked ->
        [0] {""}
       *[other] {" "}Por el número vinculado { $linked ->
            [one] va
           *[other] van
        } { $linked }{ $spread ->
            [never] , pero ya no alcanza el tiempo.
            [today] , poco a poco: termina hoy hacia las { HOUR($through) }.
           *[later] , poco a poco: termina hacia el { DAY($through) }.
        }{ $paused ->
            [yes] {" "}Ese número no puede empezar conversaciones hasta el { DAY($resumes) } a las { HOUR($resumes) }.
           *[no] {""}
        }{ $late ->
            [0] {""}
            [one] {" "}A { $late } no le llegará antes de la sesión.
           *[other] {" "}A { $late } no les llegará antes de la sesión.
        }
    } Para ver qué contestan escribe CONFIRMADOS.

expired = Pasó mucho tiempo y la convocatoria no se mandó a aprobar. Si quedó un borrador, está en CONVOCAR.

# Por el número vinculado salen pocos mensajes al día, y no alcanzó para todas las personas; o no se les pudo entregar.
unreachedNotice =
    A { $count ->
        [one] { $count } persona no le
       *[other] { $count } personas no les
    } { $when ->
        [before] alcanzará a llegar
       *[after] alcanzó a llegar
    } la convocatoria de { $topic } antes de la sesión.{ $late ->
        [0] {""}
       *[other] {" "}Por el número vinculado de WhatsApp salen pocos mensajes al día.
    }{ $refused ->
        [0] {""}
        [one] {" "}A { $refused } no se le pudo entregar.
       *[other] {" "}A { $refused } no se les pudo entregar.
    }

    { $when ->
        [before] Avísales por otro medio: un cartel, una llamada o quien las conozca.
       *[after] La próxima vez mándala con más días, o invita a la gente a escribir por Telegram.
    }
