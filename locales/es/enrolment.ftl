consent =
    Hola. Soy el asistente de { $institution }.

    Para apuntarte a las sesiones guardamos tu nombre, tu localidad y tu dirección de chat. Los usamos para organizar las sesiones y avisarte. No los vendemos ni los compartimos. Puedes verlos, corregirlos o pedir que los borremos.

    { consent.link }

    ¿Aceptas?
    .link =
        { KNOWN($link) ->
            [yes] El aviso de privacidad completo está aquí: { $link }
           *[no] Para leer el aviso de privacidad completo escribe AVISO.
        }
    .retry = Necesito saber si aceptas el aviso de privacidad. Contesta «Sí» o «No».

renewal =
    Cambió nuestro aviso de privacidad, y te pregunto otra vez.

    Guardamos tu nombre, tu localidad y tu dirección de chat. Los usamos para organizar las sesiones y avisarte. No los vendemos ni los compartimos. Puedes verlos, corregirlos o pedir que los borremos.

    { renewal.link }

    ¿Aceptas?
    .link =
        { KNOWN($link) ->
            [yes] El aviso de privacidad completo está aquí: { $link }
           *[no] Para leer el aviso de privacidad completo escribe AVISO.
        }
    .retry = Necesito saber si aceptas el aviso de privacidad. Contesta «Sí» o «No».

name = ¿Cómo te llamas?
    .retry = Escribe tu nombre y apellidos, solo con letras. Por ejemplo: María López Díaz. Si ya te registraste en otro chat, escribe YA ME REGISTRÉ.

locality = ¿En qué localidad vives?
    .retry = Escribe el nombre de tu pueblo, ejido o colonia. Por ejemplo: San Isidro.

localitySure = ¿{ $locality } es el pueblo, ejido o colonia donde vives?
    .retry = Contesta «Sí» si vives en { $locality }, o «No» para escribir tu localidad.

nothingKept =
    Está bien. No guardé tu nombre ni tu localidad.

    Sin eso no puedo apartarte un lugar, pero sí informarte. Escribe SESIONES para ver las fechas, AYUDA para ver qué más puedes hacer o AVISO para leer el aviso. Si quieres hablar con alguien, escribe UNA PERSONA.

stillKept =
    Está bien. Lo que ya apartaste sigue igual, y tus datos siguen guardados como antes.

    Sin aceptar el aviso no puedo apartarte otro lugar, pero sí informarte. Escribe SESIONES para ver las fechas o AVISO para leer el aviso. Si quieres que borremos tus datos, escribe UNA PERSONA.
