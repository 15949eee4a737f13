title = Privacy notice

# The version is kept with each consent: change it whenever what the notice promises changes.
version = 2026-11-21

# Each purpose people agree to has its text here, and stands in the whole notice.
purpose-sessions =
    • To hold and cancel your places.
    • To tell you about your sessions and about places that become free.
    • So that the team can help you and answer your questions.
    • To show who attended and what work the team did.

full =
    PRIVACY NOTICE
    Version of 21 November 2026

    WHO LOOKS AFTER YOUR DATA
    { $institution } decides what your data are used for and answers for them.

    WHAT WE KEEP
    • Your name.
    • Your locality.
    • Your address in this chat: the phone number or the key that WhatsApp or Telegram gives us.
    • The sessions where you have a place, and your turn in the waiting list.
    • What you replied to a call and what you asked the team.
    • Your attendance and the list of each session, a document with your name.
    • What the team tells about its work: texts, photos, voice notes and places. You may appear there.
    • The language you chose.
    • Whether you agreed to this notice, corrected something or wrote STOP, with the date.
    • The messages we send you, and those of yours that are still to be attended to.
    Before you agree we keep only your chat address, your language and which question we asked. Without that we could not answer you.
    We do not ask about health, money, religion or politics. Please do not write about them here.

    WHAT WE USE THEM FOR
    { purpose-sessions }

    WHAT WE DO NOT DO
    We do not sell your data. We do not share them with other people or companies, unless an authority asks for them by law. We do not use them for advertising. Only the team that organises the sessions sees them.
    WhatsApp and Telegram carry the messages and have notices of their own.

    HOW LONG
    We keep them while you take part in sessions, or until you ask us to delete them. If a law makes us keep something longer, we tell you.

    YOUR RIGHTS
    • To see what we have about you.
    • To correct it: write FIX.
    • To ask us to delete it.
    • To object to a use of it.
    • To withdraw your permission whenever you want.
    For any of these rights write A PERSON in this chat. It costs nothing, and nobody will treat you differently for asking.
    If you do not want notices or calls write STOP. To get them again write START.

    CHILDREN AND OTHER PEOPLE
    If you get a place for someone else, ask for their permission first. We keep their name together with this chat, and they have the same rights.
    For a child or teenager, the permission comes from their mother, their father or whoever looks after them.
    If several people use this phone, all of them can read these messages.
    The team may write down people without a phone in the attendance list.

    IF THIS NOTICE CHANGES
    We will show you the new one and ask you again whether you agree.
