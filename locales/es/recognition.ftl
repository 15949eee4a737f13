title = Ya me registré

known = Aquí ya te conozco. Escribe MIS SESIONES para ver lo que tienes. Si también te registraste en otro chat, escribe ES MI OTRO NÚMERO.

phone =
    ¿Con qué número de WhatsApp te registraste? Escribe sus diez dígitos.

    Si te registraste en Telegram, escribe allá MI CÓDIGO. Luego mándame aquí el código.
    .retry = Escribe los diez dígitos de ese número. Por ejemplo: 961 123 4567.

code =
    Si ese número está registrado y le puedo escribir, le acaba de llegar un código. Escríbelo aquí.

    Si no te llegó, escribe MI CÓDIGO desde ese número. Si ya no lo tienes, escribe UNA PERSONA.
    .retry = Escribe los seis dígitos del código. Por ejemplo: 482913. Si te equivocaste de número, escribe ATRÁS.

sure = ¿Eres { $name }, de { $locality }?
    .retry = Contesta «Sí» si eres { $name }, o «No» si eres otra persona.

joined =
    Listo, { $name }. Ya te reconozco aquí también. Lo que tienes sigue igual, y desde aquí puedes corregirlo o cancelarlo. Para verlo escribe MIS SESIONES.{ $staff ->
        [yes] {" "}Tu permiso del equipo también vale aquí: escribe EQUIPO.
       *[no] {""}
    }
own = Ese código es tuyo y aquí ya te conozco. Escríbelo en el chat donde todavía no te conozco.
notMe = Está bien, no cambié nada. Si quieres registrarte, escribe INSCRIBIRME.
wrong = Ese código no sirve o ya venció. Revísalo y escríbelo otra vez. Para pedir otro escribe ES MI OTRO NÚMERO.
tooMany = Ya van muchos códigos que no sirven. Espera una hora para intentar otra vez, o escribe UNA PERSONA.
tooManyAsked = Hoy ya me preguntaste por varios números. Intenta mañana, o escribe UNA PERSONA.
notNow =
    Ahora no puedo mandar códigos por WhatsApp. Desde el número con que te registraste escribe MI CÓDIGO, y luego mándame aquí el código.

    Si ya no tienes ese número, escribe UNA PERSONA.
lapsed = Ese código ya venció. Para pedir otro escribe ES MI OTRO NÚMERO.
twoPeople = Ya vi que eres la misma persona. En este chat ya tienes cosas tuyas, y no las junté con las otras para no perder nada. Se lo dejé anotado al equipo, y te va a ayudar.

expired = Pasó mucho tiempo y no te reconocí en este chat. Para intentar otra vez escribe ES MI OTRO NÚMERO.

# Va al número de quien ya está registrada: puede leerlo más de una persona.
toKnown =
    Alguien pidió que te reconozca en otro chat. Si eres tú, escribe allá este código: { $code }

    Vale 15 minutos. No se lo des a nadie. Si no lo pediste, no tienes que hacer nada.
joinedElsewhere =
    Ya te reconozco también en otro chat, de { $channel ->
        [whatsapp] WhatsApp
       *[telegram] Telegram
    }. Si no fuiste tú, escribe UNA PERSONA.
