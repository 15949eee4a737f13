unsorted = Actividad

tooBig =
    { $media ->
        [photo] Esa foto
        [voice] Esa nota de voz
        [audio] Ese audio
        [document] Ese archivo
        [animation] Esa imagen
       *[video] Ese video
    } de «{ $what }», { SHORTDAY($on) }, pesa más de 16 MB y no se pudo guardar. Prueba con algo más corto o de menos calidad. Lo demás está guardado.
empty =
    { $media ->
        [photo] Esa foto
        [voice] Esa nota de voz
        [audio] Ese audio
        [document] Ese archivo
        [animation] Esa imagen
       *[video] Ese video
    } de «{ $what }», { SHORTDAY($on) }, llegó sin contenido y no se pudo guardar. Por favor envía otra vez lo mismo. Lo demás está guardado.
gone =
    { $media ->
        [photo] Esa foto
        [voice] Esa nota de voz
        [audio] Ese audio
        [document] Ese archivo
        [animation] Esa imagen
       *[video] Ese video
    } de «{ $what }», { SHORTDAY($on) }, ya no está en el chat o no se puede descargar. Por favor envía otra vez lo mismo. Lo demás está guardado.
failed =
    { $media ->
        [photo] Esa foto
        [voice] Esa nota de voz
        [audio] Ese audio
        [document] Ese archivo
        [animation] Esa imagen
       *[video] Ese video
    } de «{ $what }», { SHORTDAY($on) }, no se pudo descargar después de varios intentos. Por favor envía otra vez lo mismo. Lo demás está guardado.
