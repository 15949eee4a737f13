title = Help

text =
    I help you get a place in the sessions. You can write:
    REGISTER to get a place.
    SESSIONS to see dates and places.
    MY SESSIONS to see what you have.
    CANCEL to stop something or to cancel a place.
    FIX to correct your details.
    BACK to return to the question before.
    PRIVACY to read the privacy notice.
    LANGUAGE to change the language.
    STOP to get no more notices.
    A PERSON to talk to someone.
