## Lo que se lee en el dibujo de un flujo (npm run flows -- graph).

yes = sí
no = no
otherwise = si no
none = no hay nada
without = sin contestar
corrects = corrige
cancels = cancelar
begins = Empieza con: { $words }
menu = menú { $place }
called = otro flujo
by = { $by }
known = se sabe { $path }
unknown = no se sabe { $path }
is = { $path } es { $value }
isNot = { $path } no es { $value }
