title = Team options

flow = What do you want to do?
    .label = { $title }
    .retry = I could not find that option. Reply with the number of one on the list. For example: 1.

nothing = These options are only for the team.
