title = Invitar al equipo

alone = Varias personas usan este teléfono, y con el código cualquiera entra al equipo. ¿Lo lees tú, a solas?
    .retry = Contesta «Sí» para seguir, o «No» para dejarlo.
later = Está bien, no hice ningún código. Cuando estés a solas, escribe INVITAR.

role = ¿Qué permiso le quieres dar?
    .option-promoter = Promotor(a)
    .option-coordinator = Coordinador(a)
    .retry = Contesta «Promotora» o «Coordinadora».

forward =
    { $institution } te invita a su equipo, con permiso de { $role }. Soy su asistente. Conmigo preparas las sesiones, invitas a la gente y pasas lista.

    Para entrar escríbeme este código: { $code }
    { KNOWN($links) ->
        [yes] Estoy aquí:
            { $links }
       *[no] Escríbelo en el chat de { $institution }.
    }

invited = Reenvía a esa persona el mensaje con el código. Da permiso de { $role }, sirve una sola vez y vence el { SHORTDAY($until) } a las { HOUR($until) }. No se lo mandes a nadie más.
tooMany = Ya tienes { $most } invitaciones abiertas. Espera a que las usen o a que venzan.
notAllowed = Esta opción es solo para quien coordina.

taken =
    { $name } usó tu invitación. Desde hoy tiene permiso de { $role }.{ $unsent ->
        [yes] {" "}Ya puede aprobar la convocatoria que guardaste. Para mandarla escribe CONVOCAR.
       *[no] {""}
    }
joined = { $name } se unió al equipo con permiso de { $role }. Le dio el permiso { $inviter }. Para ver quiénes son escribe PERSONAL.

expired = Pasó mucho tiempo y no hice ningún código. Para invitar escribe INVITAR.
