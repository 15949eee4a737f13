title = Quién es del equipo

list = Estas personas son del equipo:
    .item = • { $name }: { $role }, desde { SHORTDAY($since) }.

invited = Invitaciones que nadie ha usado:
    .item = • { $role }, hasta { SHORTDAY($until) }, { HOUR($until) }.

notAllowed = Esta opción es solo para el equipo.
