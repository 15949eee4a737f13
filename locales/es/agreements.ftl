title = Acuerdos de una sesión

session = ¿De qué sesión son los acuerdos?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .description = { $topic }
    .item =
        { $topic }, { SHORTDAY($starts) }, { $count ->
            [0] sin acuerdos
            [one] { $count } acuerdo
           *[other] { $count } acuerdos
        }.
    .retry = No encontré esa sesión. Contesta con el número de una. Por ejemplo: 1.

noted = Acuerdos de { $session-topic }, { SHORTDAY($session-starts) }:
    .item =
        • { $what } { $by ->
            [group] (se encarga todo el grupo)
            [nobody] (falta decir quién se encarga)
           *[people] (se encarga: { $responsible })
        }
act = ¿Qué quieres hacer?
    .option-add = Anotar otros
    .option-change = Corregir uno
    .option-leave = Nada más
    .retry = Contesta «Anotar otros», «Corregir uno» o «Nada más».

chosen = ¿Cuál quieres corregir?
    .label = Acuerdo { $number }
    .item = { $brief }
    .retry = No encontré ese acuerdo. Contesta con el número de uno. Por ejemplo: 1.
change = ¿Qué quieres hacer con «{ $what }»?
    .option-words = Cambiar el texto
    .option-responsible = Quién se encarga
    .option-remove = Quitarlo
    .retry = Contesta «Cambiar el texto», «Quién se encarga» o «Quitarlo».
newText = ¿Cómo debe decir?
    .retry = Escribe el acuerdo completo, como debe quedar. Por ejemplo: Limpiar el salón cada sábado.

text = ¿Qué acordaron en { $session-topic }? Escribe un acuerdo por mensaje, o varios, uno en cada línea.
    .more =
        { $text-count ->
            [one] Va { $text-count } acuerdo
           *[other] Van { $text-count } acuerdos
        }. ¿Otro acuerdo? Escríbelo, o escribe LISTO.
    .full =
        Con { $text-count } acuerdos se llenó la lista por esta vez.{ $text-left ->
            [0] {""}
            [one] {" "}El último no cupo: escribe ACUERDOS después para anotarlo.
           *[other] {" "}Los últimos { $text-left } no cupieron: escribe ACUERDOS después para anotarlos.
        }
    .retry = Escribe cada acuerdo con tus palabras, en una o dos frases. Por ejemplo: Limpiar el salón cada sábado.
readBack =
    { $text-count ->
        [one] Voy a anotar este acuerdo
       *[other] Voy a anotar estos { $text-count } acuerdos
    } de { $session-topic }:

    { $text }
confirm = ¿Es correcto?
    .retry = Contesta «Sí» para anotarlos, «Corregir» para escribirlos otra vez o «No» para no anotar nada.

names = ¿Cómo se llama quien se encarga?
    .retry = Escribe su nombre, o varios separados con comas. Por ejemplo: Rosa Díaz, Juan Pérez.

complete = Listo, los acuerdos están anotados. Para verlos escribe ACUERDOS.
reassigned = Listo, quedó quien se encarga.
left = Está bien.
dropped = Está bien, no anoté nada.
corrected = Listo, ahora dice: { $what }
same = Ya hay un acuerdo que dice lo mismo. No cambié nada.
removed = Quité el acuerdo: { $what }
noneYours = No hay acuerdos que puedas corregir. Los corrige quien los anotó, mientras la lista de la sesión está abierta.
noSessions = No hay una sesión tuya de hoy o de los últimos 30 días. Cuando la haya, aquí se anotan sus acuerdos.
full = No caben más: de una sesión se guardan hasta { $most } acuerdos. No anoté los nuevos.
notHeld = Esa sesión se suspendió o cambió de día. No anoté nada.
notYours = Los acuerdos los anota quien lleva la sesión, o la coordinación.
closed = La lista de esa sesión ya se cerró, y sus acuerdos ya no cambian.
gone = Ese acuerdo ya no está. Para ver los que hay escribe ACUERDOS.
notAllowed = Esta opción es solo para el equipo.
expired = Pasó mucho tiempo y no anoté los acuerdos que estabas diciendo. Para anotarlos escribe ACUERDOS.
