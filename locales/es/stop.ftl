title = No recibir avisos

stopped =
    Listo. Ya no te mandaré avisos ni convocatorias, ni aunque se libere un lugar. Lo que apartaste sigue apartado.

    Si me escribes, te contesto. Escribe ALTA para volver a recibir avisos.
alreadyStopped = Ya no recibes avisos ni convocatorias. Escribe ALTA para volver a recibirlos.
