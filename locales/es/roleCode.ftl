promoter = promotora o promotor
coordinator = coordinadora o coordinador

granted =
    Listo. Desde hoy eres parte del equipo de { $institution }, con permiso de { $role }.

    Escribe EQUIPO para ver todo lo que puedes hacer, o AYUDA para ver las palabras.
already = Ya tenías permiso de { $role }. Escribe EQUIPO para ver lo que puedes hacer.
wrong = Ese código no sirve o ya venció. Revísalo, o pide otro a quien te lo dio.
tooMany = Ya van cinco códigos que no sirven. Espera a mañana para intentar otra vez.

expired = Pasó mucho tiempo y no terminamos de darte tu permiso del equipo. Escribe otra vez tu código.
