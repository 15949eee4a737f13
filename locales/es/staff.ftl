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
