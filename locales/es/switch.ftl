sure = Estamos a la mitad de otra cosa. ¿Quieres dejarla y pasar a «{ $title }»?
    .retry = Contesta «Sí» para pasar a «{ $title }» o «No» para seguir donde íbamos.
