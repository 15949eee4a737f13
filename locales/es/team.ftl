title = Opciones del equipo

flow = ¿Qué quieres hacer?
    .label = { $title }
    .retry = No encontré esa opción. Contesta con una de la lista. Por ejemplo: Convocar.

nothing = Estas opciones son solo para el equipo.
