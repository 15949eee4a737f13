# La demostración: su página, y lo que se inventa para ella.

institution = Instituto Comunitario El Encino

elderCare =
    .topic = Cuidado de personas mayores
    .place = Salón ejidal
rainGarden =
    .topic = Huertos con agua de lluvia
    .place = Biblioteca comunitaria
firstAid =
    .topic = Primeros auxilios en casa
    .place = Casa de salud

title = Convoca: demostración
heading = Conversa con Convoca
intro = Cuatro teléfonos, un mismo asistente: dos personas de la comunidad, una promotora y una coordinadora. Lo que escribes sigue el camino de un mensaje real.
invented = Las personas y las sesiones son inventadas. No escribas datos de nadie.
noScript = Sin JavaScript, recarga la página para ver las respuestas.
lost = Se perdió la conexión con el servidor. Vuelvo a intentar.
notDelivered = El mensaje no llegó. Intenta de nuevo.

phone = Teléfono de { $name }
otherPhone = Teléfono { $number }
whatsapp = WhatsApp
telegram = Telegram
bot = Convoca
newPerson = Persona nueva
    .title = Cambia este teléfono por el de alguien que nunca ha escrito
conversation = Conversación en { $phone }
emptyStaff = Aún no hay mensajes. Escribe «equipo» para ver lo que puedes hacer.
empty = Aún no hay mensajes. Escribe «Hola» para empezar.
today = Hoy es { DAY($at) }, { HOUR($at) }
nextDay = Pasar a mañana
    .title = Adelanta el reloj de la demostración a las nueve de la mañana del día siguiente
day = { DAY($at) }
promoter = promueve
coordinator = coordina
image = Imagen
earlier = Se reinició el servidor: lo que este teléfono escribió antes no se guarda.

ours = Convoca:
theirs = Tú:
time = { HOUR($at) }
onItsWay = Enviando
arrived = Entregado
refused = No llegó
again = Reintentar

say = Mensaje de { $phone }
    .placeholder = Escribe un mensaje
send = Enviar
attach =
    .photo = Enviar una foto de ejemplo
    .voice = Enviar una nota de voz de ejemplo
    .place = Compartir un lugar de ejemplo
photo =
    .alt = Foto: tres personas frente a dos casas
voice =
    .said = Nota de voz, 0:07
place =
    .name = El Llano
close = Cerrar

# Lo que se puede tocar para decirlo: palabras que el asistente entiende.
tryHello = Hola
trySessions = mis sesiones
tryStop = BAJA
tryTeam = equipo
tryCall = convocar
tryRoll = pase
tryPending = pendientes
tryConfirmed = confirmados
try = Prueba con
