title = Recibir avisos

started = Listo, vuelves a recibir avisos y convocatorias. Escribe BAJA si ya no los quieres.
notStopped = Ya recibes avisos y convocatorias. Escribe BAJA si ya no los quieres.
