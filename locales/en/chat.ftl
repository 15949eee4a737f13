# The rehearsed talk in the terminal: npm run flows -- chat

# What is written after the slash.
command-wait = wait
command-press = press
command-photo = photo
command-voice = voice
command-place = place
command-quote = quote
command-who = iam
command-channel = channel
command-where = where
command-keys = keys
command-leave = quit

# Whoever writes.
me = me

# Words that say what somebody is, with spaces between them.
role-stranger = stranger new nobody
role-member = member
role-promoter = promoter
role-coordinator = coordinator

begins = A rehearsal of { $institution }. All of it is invented, and nothing leaves it. Write /keys to see what can be done.
keys =
    Write as in the chat. Buttons look like this: { "{" }Yes | No{ "}" }. Answer with their number or their words.
    /wait 2h: time passes (or 30m, 3d)
    /press Yes: presses a button (/press 3: Yes, if it is in message 3)
    /photo, /voice, /place: sends a photo, a voice note or a place (/photo words under it)
    /quote 3 yes: answers message 3
    /iam luz: goes on as somebody else (/iam pedro promoter, if there is nobody of that name)
    /channel telegram: changes the channel (or whatsapp, or linked)
    /where: at which step you are and what is known
    /quit: ends
people = People: { $people }.
now = It is { HOUR($now) } on { DATE($now) }.
you = Now you are { $who }, on { $channel }.
known =
    { $who } ({ $role ->
        [stranger] somebody new
        [promoter] promoter
        [coordinator] coordinator
       *[member] registered
    })
moment = { SHORTDAY($at) } { HOUR($at) }
nowhere = No conversation is open.
noTime = I did not understand how long. For example: /wait 2h
noSuchChoice = There is no such button. There are: { $choices }.
noChoices = There are no buttons to press.
noSuchMessage = There is no message { $number } to quote. For example: /quote 3 yes
noSuchChannel = The channels are telegram, whatsapp and linked (a linked number).
noSuchRole = I did not understand the role. It can be nobody, member, promoter or coordinator. For example: /iam pedro promoter
noName = Say who. For example: /iam luz
noMessage = There is no message { $number }.
nothingQuoted = Say which message, and what you answer. For example: /quote 3 yes
notBegun = This flow is not begun with words. Something else begins it: write as you would in the chat.
wrong = Something failed: { $what }
ends = The rehearsal is over.
