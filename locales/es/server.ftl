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
# Where nobody set INSTITUTION.
unnamed = la institución que te atiende
