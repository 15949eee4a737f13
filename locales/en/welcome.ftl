title = Welcome

text =
    Hello. You are on the team of { $institution }. You can write:
    TEAM to see everything you can do.
    OUR SESSIONS to see those to come.
    CONVOCATION to invite people.
    ROLL CALL to take the roll.
    ACTIVITY to tell what you did.
    PENDING to see what waits for you.
    SIGN UP to take a place.
