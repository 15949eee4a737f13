title = Menú

flow = ¿Qué quieres hacer?
    .label = { $title }
    .retry = No encontré esa opción. Contesta con una de la lista. Por ejemplo: Mis sesiones.

nothing = Por ahora no hay nada que elegir. Si quieres hablar con alguien, escribe UNA PERSONA.
