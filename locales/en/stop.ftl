title = Get no notices

stopped =
    Done. I will send you no more notices or calls, not even when a place becomes free. What you have is still yours.

    If you write to me, I answer. Write START to get notices again.
alreadyStopped = You already get no notices or calls. Write START to get them again.
