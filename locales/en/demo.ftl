# The demo: its page, and what is invented for it.

institution = El Encino Community Institute

elderCare =
    .topic = Caring for older people
    .place = Ejido hall
rainGarden =
    .topic = Growing food with rainwater
    .place = Community library
firstAid =
    .topic = First aid at home
    .place = Health house

title = Convoca: demo
heading = Talk with Convoca
intro = Four phones, one assistant: two people of the community, a promoter and a coordinator. What you write goes the way of a real message.
invented = The people and the sessions are invented. Do not write anybody’s details.
noScript = Without JavaScript, reload the page to see the answers.
lost = The connection to the server was lost. Trying again.
notDelivered = The message did not arrive. Try again.

phone = { $name }’s phone
otherPhone = Phone { $number }
whatsapp = WhatsApp
telegram = Telegram
bot = Convoca
newPerson = New person
    .title = Change this phone for that of somebody who has never written
conversation = Conversation on { $phone }
emptyStaff = No messages yet. Write “team” to see what you can do.
empty = No messages yet. Write “Hello” to begin.
today = Today is { DAY($at) }, { HOUR($at) }
nextDay = On to tomorrow
    .title = Moves the demo’s clock to nine in the morning of the next day
day = { DAY($at) }
promoter = promoter
coordinator = coordinator
image = Picture
earlier = The server was restarted: what this phone wrote before is not kept.

ours = Convoca:
theirs = You:
time = { HOUR($at) }
onItsWay = Sending
arrived = Delivered
refused = Did not arrive
again = Try again

say = Message from { $phone }
    .placeholder = Write a message
send = Send
attach =
    .photo = Send a sample photo
    .voice = Send a sample voice note
    .place = Share a sample place
photo =
    .alt = Photo: three people in front of two houses
voice =
    .said = Voice note, 0:07
place =
    .name = El Llano
close = Close

# What can be tapped to say it: words that the assistant understands.
tryHello = Hello
trySessions = my sessions
tryStop = STOP
tryTeam = team
tryCall = convocation
tryRoll = roll call
tryPending = pending
tryConfirmed = replies
try = Try
