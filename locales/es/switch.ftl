sure = Estamos a la mitad de otra cosa. ¿Quieres pasar a «{ $title }»? Después seguimos donde íbamos.
    .retry = Contesta «Sí» para pasar a «{ $title }» o «No» para seguir donde íbamos.
