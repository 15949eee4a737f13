title = Hablar con alguien

noted = Listo. Avisé al equipo que quieres hablar con una persona. Alguien te buscará en cuanto pueda.
alreadyNoted = El equipo ya sabe que quieres hablar con una persona. Alguien te buscará en cuanto pueda.
