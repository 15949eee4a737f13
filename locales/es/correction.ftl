title = Corregir mis datos

what = ¿Qué quieres corregir?
    .label =
        { $relation ->
            [returned] La convocatoria
           *[details] Mis datos
        }
    .retry = Contesta «La convocatoria» o «Mis datos».

who = ¿De quién son los datos que quieres corregir?
    .label = { $short }
    .item = { $name }
    .retry = No entendí de quién son los datos. Contesta con el número de una opción. Por ejemplo: 1.

field = ¿Qué quieres corregir?
    .option-name = Nombre
    .option-locality = Localidad
    .retry = Contesta «Nombre» o «Localidad».

name = Ahora tengo el nombre así: { $who-name }. ¿Cuál es el correcto?
    .retry = Escribe el nombre y los apellidos, solo con letras. Por ejemplo: María López Díaz.

locality = ¿Cuál es la localidad correcta?
    .retry = Escribe el nombre del pueblo, ejido o colonia. Por ejemplo: San Isidro.

corrected =
    { $field ->
        [locality] Listo. La localidad quedó así: { $locality }.
       *[name] Listo. El nombre quedó así: { $name }.
    }
same = Ya estaba así. No cambié nada.
nothing = Todavía no tengo datos tuyos. Escribe INSCRIBIRME para empezar.

expired = Pasó mucho tiempo y no terminamos de corregir tus datos: siguen como estaban. Para cambiarlos escribe CORREGIR.
