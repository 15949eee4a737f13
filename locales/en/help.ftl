title = Help

team =
    For your work on the team you can write:
    TEAM to see all options.
    NEW SESSION, CHANGE SESSION or CALL OFF A SESSION.
    OUR SESSIONS to see those to come.
    CONVOCATION to invite, and TO REVIEW to approve.
    QUESTIONS to answer what people ask.
    REPLIES to see who is coming.
    ROLL CALL to take the roll, CLOSE THE ROLL at the end and ATTENDANCE LISTS to see them.
    ACTIVITY to tell what you did, and MY ACTIVITIES to see it.
    PENDING to see what waits for you.
    MENU for what the community sees.
    BACK, CORRECT IT or CANCEL in the middle of something.
    A PERSON to talk to somebody.

text =
    I help you get a place in the sessions. You can write:
    REGISTER to get a place.
    SESSIONS to see dates and places.
    MY SESSIONS to see what you have.
    ATTENDANCE when you get to a session.
    CANCEL to stop something or to cancel a place.
    FIX to correct your details.
    BACK to return to the question before.
    PRIVACY to read the privacy notice.
    I ALREADY REGISTERED if you registered in another chat.
    LANGUAGE to change the language.
    STOP to get no more notices.
    A PERSON to talk to someone.
