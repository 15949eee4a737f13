title = Mi código

unknown = En este chat todavía no te conozco. Escribe MI CÓDIGO en el chat donde te registraste. Si es tu primera vez, escribe INSCRIBIRME.

alone = Varias personas usan este teléfono, y con el código cualquiera puede escribir como si fueras tú. ¿Lo lees tú, a solas?
    .retry = Contesta «Sí» para ver tu código, o «No» para dejarlo.
later = Está bien, no hice ningún código. Cuando estés a solas, escribe MI CÓDIGO.

code = Tu código es { $code }
given = Escribe ese código en tu otro chat, y ahí también te reconozco. Vale 15 minutos. No se lo des a nadie.
tooMany = Hoy ya pediste muchos códigos. Intenta mañana, o escribe UNA PERSONA.
