title = Team options

flow = What do you want to do?
    .label = { $title }
    .retry = I could not find that option. Reply with one of the list. For example: Convoke.

nothing = These options are only for the team.
