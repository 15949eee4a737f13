title = Ayuda

text =
    Te ayudo a apartar un lugar en las sesiones. Puedes escribir:
    INSCRIBIRME para apartar un lugar.
    SESIONES para ver fechas y lugares.
    MIS SESIONES para ver lo que tienes.
    CANCELAR para dejar algo o cancelar un lugar.
    CORREGIR para corregir tus datos.
    ATRÁS para volver a la pregunta anterior.
    AVISO para leer el aviso de privacidad.
    IDIOMA para cambiar de idioma.
    BAJA para dejar de recibir avisos.
    UNA PERSONA para hablar con alguien.
