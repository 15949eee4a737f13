title = Opciones del equipo

flow = ¿Qué quieres hacer?
    .label = { $title }
    .retry = No encontré esa opción. Contesta con el número de una de la lista. Por ejemplo: 1.

nothing = Estas opciones son solo para el equipo.
