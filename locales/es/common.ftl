yes = Sí
no = No
correct = Corregir
done = Listo
takenBack = Quité lo último: «{ $answer }».
listAnew = Vamos otra vez con la lista, desde el principio.
more = Más opciones
open = Ver opciones

wayOut = Perdón, no logro entender. Contesta otra vez, o escribe UNA PERSONA para hablar con alguien, o MENÚ para ver las opciones.

roleOver = Eso lo hace quien es parte del equipo, y tu papel en el equipo terminó. No guardé nada de esto. Escribe MENÚ para ver lo que puedes hacer.
notForYou = Perdón, eso todavía no lo puedes hacer aquí. No guardé nada de esto. Escribe INSCRIBIRME para registrarte, o MENÚ para ver lo que puedes hacer.

onlyWords =
    No guardé { $media ->
        [photo] tu foto
        [video] tu video
        [videoNote] tu video
        [animation] tu imagen
        [sticker] tu sticker
        [voice] tu nota de voz
        [audio] tu audio
        [document] tu archivo
        [location] tu ubicación
        [contact] tu contacto
        [poll] tu encuesta
       *[other] tu mensaje
    }: aquí necesito que me contestes con palabras.
mediaKept =
    Recibí { $media ->
        [photo] tu foto
        [video] tu video
        [videoNote] tu video
        [animation] tu imagen
        [sticker] tu sticker
        [voice] tu nota de voz
        [audio] tu audio
        [document] tu archivo
        [location] tu ubicación
        [contact] tu contacto
        [poll] tu encuesta
       *[other] tu mensaje
    }. Por ahora solo puedo leer palabras. Escribe MENÚ para ver qué puedes hacer.

nothingOpen = No entendí tu mensaje.
eitherNumber =
    Ese número puede ser para la convocatoria o para lo que te pregunté antes.
    Si es para la convocatoria, escribe: asistiré, no podré o tengo una duda.
    Si es para lo de antes, contéstalo otra vez.
farewell = Con gusto. Escribe MENÚ cuando necesites algo.
cancelledInside = Listo, eso lo dejamos. Seguimos con lo de antes. Para dejarlo también, escribe CANCELAR.
cancelled =
    Listo, lo dejamos aquí. { $kept ->
        [place] Tu lugar en { $topic } sigue apartado. Para cancelarlo escribe CANCELAR.
        [several] Lo que tienes sigue igual. Para cancelar algo escribe CANCELAR.
       *[nothing] Escribe MENÚ cuando quieras seguir.
    }
resumed = Seguimos donde íbamos.
flowMoved = Desde tu último mensaje cambié un poco mis preguntas. Lo que ya contestaste sigue igual.
flowAnew = Desde tu último mensaje cambié mis preguntas, así que te las hago otra vez. Perdón por preguntarte de nuevo.
flowGone = Eso que estabas haciendo ya no está disponible. Escribe MENÚ para ver lo que sí puedo hacer.
late = Ese botón es de una pregunta que ya pasó. Si tienes dudas, escribe MENÚ.
cameLate = Tu mensaje me llegó hasta ahora, más de un día después. Si todavía lo necesitas, escríbelo otra vez.
illegible = No pude leer tu mensaje: WhatsApp no me lo entregó bien. Escríbelo otra vez, por favor.
lateAnswer = Contestaste una pregunta que ya pasó.
edited = Vi que cambiaste un mensaje. Lo que ya quedó registrado sigue igual. Para corregir tus datos escribe CORREGIR.
revoked = Vi que borraste un mensaje. Lo que ya quedó registrado sigue igual. Para cancelar un lugar escribe CANCELAR.
evidenceRevoked = Vi que borraste un mensaje. Lo que mostraba ya no cuenta en tu actividad. Escribe MIS ACTIVIDADES para verla.
sorry = Perdón, algo falló de nuestro lado. Intenta otra vez en unos minutos. Si vuelve a fallar, escribe UNA PERSONA.
flooded = Me llegaron muchos mensajes tuyos muy seguidos. Espera un minuto y escríbeme de nuevo.
group = En un grupo no puedo atenderte, porque otras personas leen tus datos. Escríbeme en privado: { $link }
groupNoLink = En un grupo no puedo atenderte, porque otras personas leen tus datos. Escríbeme en un chat privado.
tooLong = Ese mensaje es muy largo para mí. Mándalo más corto o en partes: de este no guardé nada.
nothingBefore = Esta es la primera pregunta. No hay otra antes.
nothingToCorrect = Todavía no hay nada que corregir: esta es la primera pregunta.
