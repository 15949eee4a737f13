title = Cambiar idioma

es = Español
en = English

language = ¿En qué idioma quieres que te escriba?
    .label = { $name }
    .retry = No encontré ese idioma. Contesta con uno de la lista. Por ejemplo: Español.

set = Listo. Desde ahora te escribo en { $language }.
only = Por ahora solo escribo en este idioma.
