title = Bienvenida

text =
    Hola. Estás en el equipo de { $institution }. Puedes escribir:
    EQUIPO para ver todo lo que puedes hacer.
    NUESTRAS SESIONES para ver las que vienen.
    CONVOCAR para invitar a la gente.
    PASE para pasar lista.
    ACTIVIDAD para contar lo que hiciste.
    PENDIENTES para ver qué hay por atender.
    INSCRIBIRME para apartar un lugar.
