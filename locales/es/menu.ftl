title = Menú

flow = ¿Qué quieres hacer?
    .label = { $title }
    .retry = No encontré esa opción. Contesta con el número de una. Por ejemplo: 1.

nothing = Por ahora no hay nada que elegir. Si quieres hablar con alguien, escribe UNA PERSONA.
