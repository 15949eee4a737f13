title = Get notices

started = Done, you get notices and calls again. Write STOP if you do not want them any more.
notStopped = You already get notices and calls. Write STOP if you do not want them any more.
