title = Quién se encarga

who = ¿Quién se encarga de «{ $what }»? Escribe su nombre, o varios con comas.
    .option-person = Por su nombre
    .option-group = Todo el grupo
    .option-later = Lo digo después
    .retry = Escribe el nombre de quien se encarga. Por ejemplo: Rosa Díaz. También puedes contestar «Todo el grupo» o «Lo digo después».
names = ¿Cómo se llama quien se encarga de «{ $what }»?
    .retry = Escribe su nombre, o varios separados con comas. Por ejemplo: Rosa Díaz, Juan Pérez.

complete = Listo, cada acuerdo tiene a quien se encarga. Para verlos escribe ACUERDOS.
later =
    Los acuerdos están anotados. { $left ->
        [one] Falta decir quién se encarga de uno
       *[other] Falta decir quién se encarga de { $left }
    }: para seguir escribe ENCARGADOS.
none = No falta decir quién se encarga de ningún acuerdo tuyo. Para anotar o ver acuerdos escribe ACUERDOS.
closed = La lista de esa sesión ya se cerró, y sus acuerdos ya no cambian.
gone = Ese acuerdo ya no está. Para ver los que hay escribe ACUERDOS.
notAllowed = Esta opción es solo para el equipo.
expired = Pasó mucho tiempo y quedó sin decir quién se encarga. Para decirlo escribe ENCARGADOS.
