# What `npm run link` says in the terminal, to whoever links a phone.

scan =
    En el teléfono que va a contestar: abre WhatsApp, toca Ajustes (o los tres puntos) y luego Dispositivos vinculados.
    Toca Vincular dispositivo.
    Apunta la cámara a este cuadro. Cambia seguido: usa siempre el último.
type =
    En el teléfono que va a contestar: abre WhatsApp, toca Ajustes (o los tres puntos) y luego Dispositivos vinculados.
    Toca Vincular dispositivo y después Vincular con número de teléfono.
    Escribe este código: { $code }
newCode = Este código es nuevo, y el anterior ya no sirve: { $code }
tooSmall =
    ¿No ves el cuadro completo? Agranda la ventana o haz más chica la letra.
    O usa un código. Detén esto con Ctrl+C y ejecuta: npm run link -- --number 5219511234567
waiting = Esperando a WhatsApp…
away = No hay conexión con WhatsApp. Sigo intentando: revisa el internet de esta computadora.
turnedAway =
    WhatsApp rechaza la conexión por ahora ({ $code }). Sigo intentando.
    Si no cambia, intenta más tarde, o busca una versión nueva de Convoca.
linked =
    Listo: el teléfono quedó vinculado.
    Si Convoca ya está abierta, se conecta sola en unos segundos. Si no, ejecuta: npm start

notSwitchedOn =
    Falta WHATSAPP_LINKED=1 en el archivo .env: con eso Convoca usa el WhatsApp de un teléfono.
    Ponlo y ejecuta otra vez: npm run link
badNumber =
    «{ $number }» no es un número completo. Escríbelo con el código del país, solo con cifras.
    Por ejemplo: npm run link -- --number 5219511234567
noCountry =
    A «{ $number }» le falta la clave del país. La de México es 52, y a veces 521.
    Por ejemplo: npm run link -- --number 529511234567
badOption =
    No conozco «{ $option }».
    Se puede: npm run link, npm run link -- --number 5219511234567, npm run link -- --again
already =
    Ya hay un teléfono vinculado.
    Para vincular otro, o el mismo otra vez: npm run link -- --again
alreadyRestricted =
    Ya hay un teléfono vinculado, y WhatsApp no deja entrar a su número. No lo vincules otra vez: empeora las cosas.
    Abre WhatsApp en el teléfono: ahí dice hasta cuándo. Cuando termine, cierra Convoca y ábrela otra vez.
againRestricted =
    WhatsApp no deja entrar a este número. Si lo vinculas otra vez lo empeoras, y lo vinculado ahora se pierde.
    Abre WhatsApp en el teléfono: ahí dice hasta cuándo. Si vas a vincular otro número: { $command }
alreadyReplaced =
    Ya hay un teléfono vinculado, y otro programa lo está usando. No hace falta vincularlo otra vez.
    Cierra ese programa. Después cierra Convoca aquí y ábrela otra vez.
alreadyBroken =
    Ya hay un teléfono vinculado, y la conexión falló. Cierra Convoca y ábrela otra vez: así no se pierde nada.
    Solo si sigue igual: npm run link -- --again. Lo que la gente escriba mientras tanto queda solo en el teléfono.
serverHasIt =
    Convoca está usando el número en este momento. Ciérrala primero y ejecuta otra vez: { $command }
    Si se cerró de golpe, espera un minuto.
otherLink = Otra ventana está vinculando un teléfono. Termina ahí, o ciérrala.
again = Listo: el teléfono de antes quedó desvinculado y se olvidó.
againByHand =
    Se olvidó el teléfono de antes, pero no hubo cómo avisarle.
    En él, en Dispositivos vinculados, quita lo que ya no uses.
stopped =
    Ningún teléfono quedó vinculado.
    Cuando quieras vincularlo: npm run link
tooLate =
    Pasaron { $minutes } minutos y nadie vinculó el teléfono.
    Cuando lo tengas a la mano, ejecuta otra vez: npm run link
noCode =
    WhatsApp no dio un código para ese número. Revisa el número, o usa el cuadro: npm run link
tooOften =
    WhatsApp no da más códigos por ahora: se pidieron muchos seguidos.
    Espera una hora, o usa el cuadro: npm run link
failed =
    WhatsApp no vinculó el teléfono ({ $state }{ $code ->
        [none] {""}
       *[other] , { $code }
    }). Espera unos minutos y ejecuta otra vez: npm run link
