title = Aprobar convocatorias

convocation = ¿Cuál quieres revisar?
    .label = { SHORTDAY($since) } { HOUR($since) }
    .description = { $topic }
    .item = { $topic }, de { $author }, { SHORTDAY($since) }.
    .retry = No encontré esa convocatoria. Contesta con el número de una de la lista. Por ejemplo: 1.

preview =
    { $author } escribió esta convocatoria:

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
    }{ $linked ->
        [0] {""}
       *[other] {""}

            Ojo: { $linked } de WhatsApp { $linked ->
                [one] va
               *[other] van
            } por el número vinculado, { $spread ->
                [none] que no manda avisos.
                [never] y ya no alcanza el tiempo.
                [today] poco a poco, hoy mismo.
               *[later] poco a poco, hasta el { DAY($through) }.
            }{ $paused ->
                [yes] {" "}Ese número no puede empezar conversaciones hasta el { DAY($resumes) } a las { HOUR($resumes) }.
               *[no] {""}
            }{ $late ->
                [0] {""}
                [one] {" "}A { $late } no le llegará antes de la sesión.
               *[other] {" "}A { $late } no les llegará antes de la sesión.
            }{ $silent ->
                [0] {""}
               *[other] {" "}{ $silent } llevan 30 días sin escribir, y WhatsApp puede restringir el número. Mejor usa Telegram, la API oficial de WhatsApp o un cartel.
            }
    }

decision = ¿La apruebas?
    .option-approve = Aprobar
    .option-return = Devolver
    .retry = Contesta «Aprobar» para que salga o «Devolver» para que la corrijan.

why = ¿Qué hay que corregir?
    .retry = Escribe en una frase qué hay que corregir. Por ejemplo: La hora está mal.

approved =
    Listo. La convocatoria de { $topic } { $later ->
        [yes] sale a las { HOUR($from) }, porque ahora es de noche, a
       *[no] está saliendo a
    } { $total ->
        [one] { $total } persona
       *[other] { $total } personas
    }.
returned = Listo. Se la devolví a { $author } con tu comentario.
own = Esta convocatoria la escribiste tú. La tiene que aprobar otra persona del equipo.
decided =
    { KNOWN($decider) ->
        [yes] { $decider } ya decidió sobre esa convocatoria
       *[no] Esa convocatoria ya no espera aprobación
    }.
stale = No salió: la sesión de { $topic } cambió, se suspendió o ya empezó. Avisé a quien la escribió.
notAllowed = Esta opción es solo para el equipo.
none = No hay convocatorias por aprobar.
overNotice =
    { $verdict ->
        [approved] { $decider } aprobó la convocatoria de { $topic }. Ya no hace falta que la revises.
        [returned] { $decider } devolvió la convocatoria de { $topic } para que la corrijan.
       *[over] La convocatoria de { $topic } ya no espera aprobación.
    }

expired = Pasó mucho tiempo y no decidiste sobre la convocatoria. Lo que espera está en POR APROBAR.
