# What `npm run link` says in the terminal, to whoever links a phone.

scan =
    On the phone that will answer: open WhatsApp, tap Settings (or the three dots) and then Linked devices.
    Tap Link a device.
    Point the camera at this square. It changes often: always use the last one.
type =
    On the phone that will answer: open WhatsApp, tap Settings (or the three dots) and then Linked devices.
    Tap Link a device and then Link with phone number.
    Type this code: { $code }
waiting = Waiting for WhatsApp…
away = There is no connection with WhatsApp. I keep trying: check this computer’s internet.
linked =
    Done: the phone is linked.
    If Convoca is running already it connects by itself in a few seconds. If not, run: npm start

notSwitchedOn =
    WHATSAPP_LINKED=1 is missing from the file .env: with it Convoca uses a phone’s WhatsApp.
    Put it there and run again: npm run link
badNumber =
    “{ $number }” is no whole number. Write it with the country code, digits only.
    For example: npm run link -- --number 5219511234567
badOption =
    I do not know “{ $option }”.
    There is: npm run link, npm run link -- --number 5219511234567, npm run link -- --again
already =
    A phone is linked already.
    To link another one, or the same one again: npm run link -- --again
serverHasIt =
    Convoca is using the number right now. Stop it first, and run again: npm run link
    If it was killed, wait a minute.
otherLink = Another window is linking a phone. Finish there, or close it.
again = Done: the phone from before is unlinked and forgotten.
againByHand =
    The phone from before is forgotten, but there was no way to tell it.
    On it, in Linked devices, remove what you no longer use.
tooLate =
    { $minutes } minutes went by and nobody linked the phone.
    When you have it at hand, run again: npm run link
noCode =
    WhatsApp gave no code for that number. Check the number, or use the square: npm run link
failed =
    WhatsApp did not link the phone ({ $state }{ $code ->
        [none] {""}
       *[other] , { $code }
    }). Wait a few minutes and run again: npm run link
