# What `npm run link` says in the terminal, to whoever links a phone.

scan =
    En el teléfono que va a contestar: abre WhatsApp, toca Ajustes (o los tres puntos) y luego Dispositivos vinculados.
    Toca Vincular dispositivo.
    Apunta la cámara a este cuadro. Cambia seguido: usa siempre el último.
type =
    En el teléfono que va a contestar: abre WhatsApp, toca Ajustes (o los tres puntos) y luego Dispositivos vinculados.
    Toca Vincular dispositivo y después Vincular con número de teléfono.
    Escribe este código: { $code }
waiting = Esperando a WhatsApp…
away = No hay conexión con WhatsApp. Sigo intentando: revisa el internet de esta computadora.
linked =
    Listo: el teléfono quedó vinculado.
    Si Convoca ya está abierta, se conecta sola en unos segundos. Si no, ejecuta: npm start

notSwitchedOn =
    Falta WHATSAPP_LINKED=1 en el archivo .env: con eso Convoca usa el WhatsApp de un teléfono.
    Ponlo y ejecuta otra vez: npm run link
badNumber =
    «{ $number }» no es un número completo. Escríbelo con el código del país, solo con cifras.
    Por ejemplo: npm run link -- --number 5219511234567
badOption =
    No conozco «{ $option }».
    Se puede: npm run link, npm run link -- --number 5219511234567, npm run link -- --again
already =
    Ya hay un teléfono vinculado.
    Para vincular otro, o el mismo otra vez: npm run link -- --again
serverHasIt =
    Convoca está usando el número en este momento. Ciérrala primero y ejecuta otra vez: npm run link
    Si se cerró de golpe, espera un minuto.
otherLink = Otra ventana está vinculando un teléfono. Termina ahí, o ciérrala.
again = Listo: el teléfono de antes quedó desvinculado y se olvidó.
againByHand =
    Se olvidó el teléfono de antes, pero no hubo cómo avisarle.
    En él, en Dispositivos vinculados, quita lo que ya no uses.
tooLate =
    Pasaron { $minutes } minutos y nadie vinculó el teléfono.
    Cuando lo tengas a la mano, ejecuta otra vez: npm run link
noCode =
    WhatsApp no dio un código para ese número. Revisa el número, o usa el cuadro: npm run link
failed =
    WhatsApp no vinculó el teléfono ({ $state }{ $code ->
        [none] {""}
       *[other] , { $code }
    }). Espera unos minutos y ejecuta otra vez: npm run link
