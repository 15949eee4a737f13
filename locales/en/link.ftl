# What `npm run link` says in the terminal, to whoever links a phone.

scan =
    On the phone that will answer: open WhatsApp, tap Settings (or the three dots) and then Linked devices.
    Tap Link a device.
    Point the camera at this square. It changes often: always use the last one.
type =
    On the phone that will answer: open WhatsApp, tap Settings (or the three dots) and then Linked devices.
    Tap Link a device and then Link with phone number.
    Type this code: { $code }
newCode = This code is new, and the one before works no more: { $code }
tooSmall =
    You do not see the whole square? Make the window larger or the letters smaller.
    Or use a code. Stop this with Ctrl+C and run: npm run link -- --number 5219511234567
waiting = Waiting for WhatsApp…
away = There is no connection with WhatsApp. I keep trying: check this computer’s internet.
turnedAway =
    WhatsApp refuses the connection for now ({ $code }). I keep trying.
    If that does not change, try later, or look for a newer version of Convoca.
linked =
    Done: the phone is linked.
    If Convoca is running already it connects by itself in a few seconds. If not, run: npm start

notSwitchedOn =
    WHATSAPP_LINKED=1 is missing from the file .env: with it Convoca uses a phone’s WhatsApp.
    Put it there and run again: npm run link
badNumber =
    “{ $number }” is no whole number. Write it with the country code, digits only.
    For example: npm run link -- --number 5219511234567
noCountry =
    “{ $number }” lacks the country code. Mexico’s is 52, and sometimes 521.
    For example: npm run link -- --number 529511234567
badOption =
    I do not know “{ $option }”.
    There is: npm run link, npm run link -- --number 5219511234567, npm run link -- --again
already =
    A phone is linked already.
    To link another one, or the same one again: npm run link -- --again
alreadyRestricted =
    A phone is linked already, and WhatsApp does not let its number in. Do not link it again: that makes it worse.
    Open WhatsApp on the phone: it says until when. When it is over, stop Convoca and start it again.
againRestricted =
    WhatsApp does not let this number in. Linking it again makes that worse, and what is linked now is lost.
    Open WhatsApp on the phone: it says until when. If you are going to link another number: { $command }
alreadyReplaced =
    A phone is linked already, and another program is using it. It need not be linked again.
    Stop that program. Then stop Convoca here and start it again.
alreadyBroken =
    A phone is linked already, and the connection failed. Stop Convoca and start it again: nothing is lost that way.
    Only if it stays so: npm run link -- --again. What people write meanwhile is only on the phone.
serverHasIt =
    Convoca is using the number right now. Stop it first, and run again: { $command }
    If it was killed, wait a minute.
otherLink = Another window is linking a phone. Finish there, or close it.
again = Done: the phone from before is unlinked and forgotten.
againByHand =
    The phone from before is forgotten, but there was no way to tell it.
    On it, in Linked devices, remove what you no longer use.
stopped =
    No phone is linked.
    When you want to link it: npm run link
tooLate =
    { $minutes } minutes went by and nobody linked the phone.
    When you have it at hand, run again: npm run link
noCode =
    WhatsApp gave no code for that number. Check the number, or use the square: npm run link
tooOften =
    WhatsApp gives no more codes for now: many were asked for in a row.
    Wait an hour, or use the square: npm run link
failed =
    WhatsApp did not link the phone ({ $state }{ $code ->
        [none] {""}
       *[other] , { $code }
    }). Wait a few minutes and run again: npm run link
