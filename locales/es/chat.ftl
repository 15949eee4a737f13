# La conversación de ensayo en la terminal: npm run flows -- chat

# Lo que se escribe después de la diagonal.
command-wait = espera
command-press = boton
command-photo = foto
command-voice = voz
command-place = punto
command-quote = cita
command-who = soy
command-channel = canal
command-where = donde
command-keys = teclas
command-leave = salir

# Quien escribe.
me = yo

# Palabras con que se dice qué es alguien, separadas por espacios.
role-stranger = nueva nuevo nadie
role-member = miembro registrada registrado
role-promoter = promotora promotor
role-coordinator = coordinadora coordinador

begins = Ensayo de { $institution }. Todo es inventado y nada sale de aquí. Para ver qué se puede hacer escribe /teclas.
keys =
    Escribe como en el chat. Los botones se ven así: { "{" }Sí | No{ "}" }. Contesta con su número o con sus palabras.
    /espera 2h: pasa el tiempo (también 30m o 3d)
    /boton Sí: toca un botón (/boton 3: Sí, si está en el mensaje 3)
    /foto, /voz, /punto: manda una foto, una nota de voz o un lugar (/foto palabras debajo)
    /cita 3 sí: contesta al mensaje 3
    /soy luz: sigue como otra persona (/soy pedro promotor, si no la hay)
    /canal telegram: cambia de canal (o whatsapp, o linked)
    /donde: en qué paso vas y qué se sabe
    /salir: termina
people = Personas: { $people }.
now = Son las { HOUR($now) } del { DATE($now) }.
you = Ahora eres { $who }, en { $channel }.
known =
    { $who } ({ $role ->
        [stranger] persona nueva
        [promoter] promotora
        [coordinator] coordinadora
       *[member] registrada
    })
moment = { SHORTDAY($at) } { HOUR($at) }
nowhere = No hay ninguna conversación abierta.
noTime = No entendí cuánto. Por ejemplo: /espera 2h
noSuchChoice = No hay ese botón. Están: { $choices }.
noChoices = No hay botones que tocar.
noSuchMessage = No hay ningún mensaje { $number } para citar. Por ejemplo: /cita 3 sí
noSuchChannel = Los canales son telegram, whatsapp y linked (un número vinculado).
noSuchRole = No entendí qué permiso tiene. Puede ser nadie, miembro, promotor o coordinador. Por ejemplo: /soy pedro promotor
noName = Di quién. Por ejemplo: /soy luz
noMessage = No hay ningún mensaje { $number }.
nothingQuoted = Di qué mensaje y qué contestas. Por ejemplo: /cita 3 sí
notBegun = Este flujo no se empieza con palabras. Lo empieza otra cosa: escribe como lo harías en el chat.
wrong = Algo falló: { $what }
ends = Fin del ensayo.
