title = Talk to someone

noted = Done. I told the team that you want to talk to a person. Someone will get in touch as soon as they can.
alreadyNoted = The team already knows that you want to talk to a person. Someone will get in touch as soon as they can.
