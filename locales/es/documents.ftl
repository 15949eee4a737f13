folio =
    Folio { $folio }{ $version ->
        [1] {""}
       *[other] , versión { $version }
    }
page = Página { $page } de { $pages }
foot = { $norm }. Se hizo el { DATE($made) }, { HOUR($made) }.
when = { DATE($starts) }, { HOUR($starts) }-{ HOUR($ends) }
hour = { HOUR($at) }
people =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }

fact-reason = Motivo
fact-place = Lugar
fact-date = Fecha
fact-promoter = Promotora o promotor
fact-attendees = Asistencia

column-number = Núm.
column-name = Nombre
column-hour = Hora
column-method = Registro
otherScript = (nombre en otra escritura)
method-self = Por mensaje
method-promoter = Anotación en la sesión

attendanceList = Lista de asistencia
attendanceList-norm = Lista de asistencia, como la pide la norma NUASS004.01
attendanceList-file = lista-de-asistencia-{ $folio }{ $version ->
        [1] {""}
       *[other] -v{ $version }
    }
attendanceList-closed =
    { $count ->
        [0] Mientras la lista estuvo abierta no se anotó a nadie
        [one] Asistió { $count } persona
       *[other] Asistieron { $count } personas
    }. La lista se cerró el { DATE($closed) }, { HOUR($closed) }.

addendum = Anexo { $number }
addendum-by = Lo agregó { $by } el { DATE($at) }, { HOUR($at) }, después de cerrar la lista.
