title = Aviso de privacidad

# The version is kept with each consent: change it whenever what the notice promises changes.
version = 2026-11-21

# Each purpose people agree to has its text here, and stands in the whole notice.
purpose-sessions =
    • Para apartar y cancelar tus lugares.
    • Para avisarte de tus sesiones y de los lugares que se liberan.
    • Para que el equipo te atienda y responda tus preguntas.
    • Para comprobar quién asistió y qué trabajo hizo el equipo.

full =
    AVISO DE PRIVACIDAD
    Versión del 21 de noviembre de 2026

    QUIÉN CUIDA TUS DATOS
    { $institution } decide para qué se usan tus datos y responde por ellos.

    QUÉ DATOS GUARDAMOS
    • Tu nombre.
    • Tu localidad.
    • Tu dirección en este chat: el número de teléfono o la clave que nos da WhatsApp o Telegram.
    • Las sesiones en las que apartaste un lugar y tu turno en la lista de espera.
    • Lo que contestaste a una convocatoria y lo que le preguntaste al equipo.
    • Tu asistencia y la lista de cada sesión, que es un documento con tu nombre.
    • Lo que el equipo cuenta de su trabajo: textos, fotos, notas de voz y lugares. Puedes aparecer ahí.
    • El idioma que elegiste.
    • Si aceptaste este aviso, si lo corregiste y si escribiste BAJA, con la fecha.
    • Los mensajes que te mandamos, y los tuyos que todavía falta atender.
    Antes de que aceptes solo guardamos tu dirección de chat, tu idioma y qué pregunta te hicimos. Sin eso no podríamos contestarte.
    No pedimos datos de salud, de dinero, de religión ni de política. Por favor no los escribas aquí.

    PARA QUÉ LOS USAMOS
    { purpose-sessions }

    LO QUE NO HACEMOS
    No vendemos tus datos. No los compartimos con otras personas ni empresas, salvo que una autoridad los pida por ley. No los usamos para publicidad. Solo los ve el equipo que organiza las sesiones.
    WhatsApp y Telegram llevan los mensajes y tienen sus propios avisos.

    CUÁNTO TIEMPO
    Los guardamos mientras participas en las sesiones, o hasta que pidas borrarlos. Si una ley obliga a guardar algo más tiempo, te lo decimos.

    TUS DERECHOS
    • Ver qué datos tuyos tenemos.
    • Corregirlos: escribe CORREGIR.
    • Pedir que los borremos.
    • Oponerte a que los usemos para algo.
    • Quitar tu permiso cuando quieras.
    Para cualquiera de estos derechos escribe UNA PERSONA en este chat. No cuesta nada y nadie te tratará distinto por pedirlo.
    Si no quieres recibir avisos ni convocatorias escribe BAJA. Para volver a recibirlos escribe ALTA.

    MENORES DE EDAD Y OTRAS PERSONAS
    Si apartas un lugar para otra persona, primero pídele permiso. Guardamos su nombre junto a este chat, y tiene los mismos derechos.
    Si es menor de edad, el permiso lo da su madre, su padre o quien le cuida.
    Si varias personas usan este teléfono, todas pueden leer estos mensajes.
    El equipo puede anotar en la lista de asistencia a quien no trae teléfono.

    SI ESTE AVISO CAMBIA
    Te mostraremos el nuevo y te preguntaremos otra vez si aceptas.
