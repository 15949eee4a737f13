# What the terminal and the pages say.

listening = Convoca for { $institution } is ready at { $address }
demo =
    This is a demonstration: nothing goes out to real phones.
    Open it here: { $address }
code =
    Code for the first coordinator: { $code }
    From their phone, send that code as a message to Convoca’s chat.
    It works once and expires in 24 hours. Earlier codes work no more.
    Share it with nobody else.
coordinatorCode =
    Code for one more coordinator: { $code }
    From their phone, send that code as a message to Convoca’s chat.
    It works once and expires in 24 hours. Those shown before work no more.
    Share it with nobody else. Whoever coordinates already goes on doing so.
coordinatorHelp =
    npm run coordinator shows a code for one more coordinator.
    The code it showed before works no more. Whoever coordinates already goes on doing so.
    It takes no options, and Convoca may be running.
coordinatorOption =
    I do not know “{ $option }”, and made no code. The one before stands as it was.
    There is: npm run coordinator
coordinatorNotRunning =
    Convoca does not answer on this computer. Start it before the code is sent: npm start
coordinatorNoChannel =
    Convoca runs, but no chat is connected: the code would not arrive.
    Connect one first, WhatsApp or Telegram. Its terminal says what is missing.
noDatabase =
    There is no institution’s data here yet: { $file }
    Start Convoca first, or set DATA_DIR right.

noticeTitle = Privacy notice
noticeVersion = Version of { $version }
notFoundTitle = Not found
notFound = This page does not exist. Check the address.
failedTitle = Something failed
failed = Something failed on our side. Try again in a few minutes.

homeTitle = Convoca
home =
    Convoca is the assistant of { $institution } on WhatsApp and Telegram.
    Write to it from your phone to keep a place in the sessions.
noChannels =
    No channel is configured: nobody can write to { $institution }.
    Put Telegram’s or WhatsApp’s settings into the file .env and start again.
notLinked =
    WhatsApp: no phone is linked yet, and nobody can write that way.
    Run in another window: npm run link
linkedOpen = WhatsApp is connected: +{ $number }. People write here: https://wa.me/{ $number }
linkedLoggedOut =
    WhatsApp: the phone is not linked any more, and nobody can write that way.
    If WhatsApp works on the phone, run in another window: npm run link
linkedReplaced =
    WhatsApp: another program uses the same link, nearly always Convoca on another computer.
    Stop that one, and then stop Convoca and start it again.
linkedRestricted =
    WhatsApp does not let the number in. Open WhatsApp on the phone: it says until when. Do not link it anew.
    Answer people in another chat. When it is over, stop Convoca and start it again.
linkedBroken =
    WhatsApp refused the connection for half an hour. Stop Convoca and start it again: nothing is lost that way.
    Only if it stays so: npm run link -- --again. What people write meanwhile is only on the phone.
linkedDamaged =
    WhatsApp: the number’s keys are damaged. Run in another window: npm run link -- --again
    What people write meanwhile is only on the phone.
linkedMissing =
    WhatsApp: a part of Convoca is missing, and nobody can write that way. Everything else goes on.
    Stop Convoca, run npm ci and start it again.
# Where nobody set INSTITUTION.
unnamed = the institution that runs this chat
