# What the terminal and the pages say.

listening = Convoca de { $institution } está lista en { $address }
demo =
    Esto es una demostración: nada sale a teléfonos reales.
    Ábrela aquí: { $address }
code =
    Código para la primera persona que coordina: { $code }
    Desde su teléfono, manda ese código como mensaje al chat de Convoca.
    Sirve una sola vez y vence en 24 horas. Los códigos de antes ya no sirven.
    No lo compartas con nadie más.
coordinatorCode =
    Código para una persona más que coordina: { $code }
    Desde su teléfono, manda ese código como mensaje al chat de Convoca.
    Sirve una sola vez y vence en 24 horas. Los que mostré antes ya no sirven.
    No lo compartas con nadie más. Quien ya coordina lo sigue haciendo.
coordinatorHelp =
    npm run coordinator enseña un código para una persona más que coordina.
    El código que enseñó antes deja de servir. Quien ya coordina lo sigue haciendo.
    No lleva opciones, y Convoca puede estar abierta.
coordinatorOption =
    No conozco «{ $option }», y no hice ningún código. El de antes sigue igual.
    Se puede: npm run coordinator
coordinatorNotRunning =
    Convoca no contesta en esta computadora. Ábrela antes de mandar el código: npm start
coordinatorNoChannel =
    Convoca está abierta, pero ningún chat está conectado: el código no llegaría.
    Primero conecta uno, WhatsApp o Telegram. Su terminal dice qué falta.
noDatabase =
    Aquí todavía no hay datos de ninguna institución: { $file }
    Empieza Convoca primero, o corrige DATA_DIR.

noticeTitle = Aviso de privacidad
noticeVersion = Versión del { $version }
notFoundTitle = No encontrada
notFound = Esta página no existe. Revisa la dirección.
failedTitle = Algo falló
failed = Algo falló de nuestro lado. Intenta otra vez en unos minutos.

homeTitle = Convoca
home =
    Convoca es el asistente de { $institution } en WhatsApp y Telegram.
    Escríbele desde tu teléfono para apartar un lugar en las sesiones.
noChannels =
    Ningún canal está configurado: nadie puede escribirle a { $institution }.
    Pon los datos de Telegram o de WhatsApp en el archivo .env y vuelve a empezar.
notLinked =
    WhatsApp: todavía no hay un teléfono vinculado, y nadie puede escribir por ahí.
    Ejecuta en otra ventana: npm run link
linkedOpen = WhatsApp conectado: +{ $number }. La gente escribe aquí: https://wa.me/{ $number }
linkedLoggedOut =
    WhatsApp: el teléfono quedó desvinculado, y nadie puede escribir por ahí.
    Si WhatsApp funciona en el teléfono, ejecuta en otra ventana: npm run link
linkedReplaced =
    WhatsApp: otro programa usa la misma vinculación, casi siempre Convoca en otra computadora.
    Cierra la otra, y después cierra Convoca y ábrela otra vez.
linkedRestricted =
    WhatsApp no deja entrar al número. Abre WhatsApp en el teléfono: ahí dice hasta cuándo. No lo vincules de nuevo.
    Atiende por otro chat. Cuando termine, cierra Convoca y ábrela otra vez.
linkedBroken =
    WhatsApp rechazó la conexión durante media hora. Cierra Convoca y ábrela otra vez: así no se pierde nada.
    Solo si sigue igual: npm run link -- --again. Lo que la gente escriba mientras tanto queda solo en el teléfono.
linkedDamaged =
    WhatsApp: las llaves del número están dañadas. Ejecuta en otra ventana: npm run link -- --again
    Lo que la gente escriba mientras tanto queda solo en el teléfono.
linkedMissing =
    WhatsApp: falta una parte de Convoca, y nadie puede escribir por ahí. Lo demás sigue.
    Cierra Convoca, ejecuta npm ci y ábrela otra vez.
# Where nobody set INSTITUTION.
unnamed = la institución que te atiende
