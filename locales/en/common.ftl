yes = Yes
no = No
correct = Correct it
done = Done
takenBack = I took back the last one: “{ $answer }”.
listAnew = Let’s go through the list again, from the start.
more = More options
open = See options

wayOut = Sorry, I still do not understand. Answer again, or write A PERSON to talk to someone, or MENU to see the options.

roleOver = That is for the team, and your role in it has ended. Nothing of this was kept. Write MENU to see what you can do.
notForYou = Sorry, you cannot do that here yet. Nothing of this was kept. Write REGISTER to sign up, or MENU to see what you can do.

onlyWords =
    I did not keep your { $media ->
        [photo] photo
        [video] video
        [videoNote] video
        [animation] picture
        [sticker] sticker
        [voice] voice note
        [audio] audio
        [document] file
        [location] location
        [contact] contact
        [poll] poll
       *[other] message
    }: here I need you to answer in words.
mediaKept =
    I got your { $media ->
        [photo] photo
        [video] video
        [videoNote] video
        [animation] picture
        [sticker] sticker
        [voice] voice note
        [audio] audio
        [document] file
        [location] location
        [contact] contact
        [poll] poll
       *[other] message
    }. For now I can only read words. Write MENU to see what you can do.

nothingOpen = I did not understand your message.
eitherNumber =
    That number may be for the invitation or for what I asked before.
    If it is for the invitation, write: asistiré, no podré or tengo una duda.
    If it is for what I asked before, answer it again.
farewell = You are welcome. Write MENU whenever you need something.
cancelledInside = All right, we leave that. We go on with what came before. To leave that too, write CANCEL.
cancelled =
    All right, we leave it here. { $kept ->
        [place] Your place in { $topic } is still kept. To cancel it write CANCEL.
        [several] What you have stays as it is. To cancel any of it write CANCEL.
       *[nothing] Write MENU whenever you want to go on.
    }
resumed = Let us go on where we were.
flowMoved = I changed my questions a little since your last message. What you answered already stays as it is.
flowAnew = I changed my questions since your last message, so I ask them again. Sorry for asking twice.
flowGone = What you were doing is not available any more. Write MENU to see what I can do.
late = That button belongs to a question that has passed. If you are in doubt, write MENU.
cameLate = Your message only reached me now, more than a day later. If you still need it, write it again.
illegible = I could not read your message: WhatsApp did not deliver it well. Please write it again.
lateAnswer = You answered a question that has passed.
edited = I saw that you changed a message. What is already registered stays the same. To correct your details write FIX.
revoked = I saw that you deleted a message. What is already registered stays the same. To cancel a place write CANCEL.
evidenceRevoked = I saw that you deleted a message. What it showed no longer counts in your activity. Write MY ACTIVITIES to see it.
sorry = Sorry, something failed on our side. Try again in a few minutes. If it fails again, write A PERSON.
flooded = I got many messages from you very quickly. Wait a minute and write to me again.
group = I cannot help you in a group, because other people would read your details. Write to me in private: { $link }
groupNoLink = I cannot help you in a group, because other people would read your details. Write to me in a private chat.
tooLong = That message is too long for me. Send it shorter or in parts: I kept nothing of this one.
nothingBefore = This is the first question. There is none before it.
nothingToCorrect = There is nothing to correct yet: this is the first question.
