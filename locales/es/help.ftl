title = Ayuda

team =
    Para tu trabajo en el equipo puedes escribir:
    EQUIPO para ver todas las opciones.
    NUEVA SESIÓN, CAMBIAR SESIÓN o SUSPENDER SESIÓN.
    NUESTRAS SESIONES para ver las que vienen.
    CONVOCAR para invitar, y POR APROBAR para revisar.
    PREGUNTAS para contestar dudas.
    CONFIRMADOS para ver quién viene.
    PASE para pasar lista, CERRAR al terminar y LISTAS para verlas.
    ACTIVIDAD para contar lo que hiciste, y MIS ACTIVIDADES para verlo.
    PENDIENTES para ver qué hay por atender.
    MENÚ para lo que ve la comunidad.
    ATRÁS, CORREGIR o CANCELAR en medio de algo.
    UNA PERSONA para hablar con alguien.

text =
    Te ayudo a apartar un lugar en las sesiones. Puedes escribir:
    INSCRIBIRME para apartar un lugar.
    SESIONES para ver fechas y lugares.
    MIS SESIONES para ver lo que tienes.
    ASISTENCIA cuando llegues a una sesión.
    CANCELAR para dejar algo o cancelar un lugar.
    CORREGIR para corregir tus datos.
    ATRÁS para volver a la pregunta anterior.
    AVISO para leer el aviso de privacidad.
    YA ME REGISTRÉ si te registraste en otro chat.
    IDIOMA para cambiar de idioma.
    BAJA para dejar de recibir avisos.
    UNA PERSONA para hablar con alguien.
