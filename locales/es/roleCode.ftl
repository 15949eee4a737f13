promoter = promotora o promotor
coordinator = coordinadora o coordinador

granted = Listo. Desde hoy tienes permiso de { $role }. Escribe MENÚ para ver lo que puedes hacer.
already = Ya tenías permiso de { $role }. Escribe MENÚ para ver lo que puedes hacer.
wrong = Ese código no sirve o ya venció. Revísalo, o pide otro a quien te lo dio.
tooMany = Ya van cinco códigos que no sirven. Espera a mañana para intentar otra vez.
