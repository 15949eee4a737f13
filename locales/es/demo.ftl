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
intro = Dos teléfonos, un mismo asistente. Lo que escribes aquí sigue el camino de un mensaje real.
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
empty = Aún no hay mensajes. Escribe «Hola» para empezar.
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
close = Cerrar

# Lo que se puede tocar para decirlo: palabras que el asistente entiende.
tryHello = Hola
trySessions = mis sesiones
tryStop = BAJA
try = Prueba con
