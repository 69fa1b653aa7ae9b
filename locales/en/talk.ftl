# Draft: not yet reviewed by a translator.
### Threads: quick answers, what waits on the phone, the phrase book at the desk, and one more member of the staff.

## The thread: both sides.

talk-quick = Quick answers
talk-in-swedish = In Swedish
talk-original = The answer in the participant's language:
talk-as-read = As the participant reads it
talk-written = Written { $at }
talk-invited = { $by } has invited { $name } ({ $role }). From now on { $name } reads and answers here.
talk-invited-earlier = { $by } has invited { $name } ({ $role }). { $name } reads and answers here, and can also read what was written before.
talk-invitation-ended = { $name } no longer reads here.
talk-also-reads = { $name } ({ $role }) also reads and answers here.
talk-unknown-quick = That answer is no longer there. Choose another.

## The phone's own list.

talk-unkept-next = Do not close this page before the message is sent.
talk-refused-other = We could not take the message. Change it and send it again.
talk-again = Change it
talk-dismiss = Remove
talk-api-text = A message has a text of at most { $most } characters.
talk-api-answer = Send text or quick, exactly one of them.

## The phrase book at the desk.

talk-pick = Choose a ready phrase
talk-pick-title = Ready phrases to { $name }
talk-back = To the messages
talk-phrase = Ready phrase
talk-other-phrase = Choose another phrase
talk-activity = Activity
talk-site = Place
talk-day = Day
talk-time = Time
talk-person = Person
talk-document = Paper or document
talk-document-how = It is kept as you write it. It is not translated.
talk-choose = Choose
talk-look = See how it will look
talk-not-yet = It is not sent yet. Read it through first.
talk-reads = As { $name } reads it
talk-change = Change

## What is wrong with what was filled in.

talk-unknown-phrase = That phrase is no longer there. Choose another.
talk-values = Something is missing. See at the fields.
talk-no-choice = Choose from the list.
talk-no-day = Choose a day.
talk-no-time = Write a time.
talk-no-document = Write which one it is.
talk-not-a-day = Write the day as year-month-day, for example 2026-11-23.
talk-far-off = The day is more than a year away. Is it right?
talk-not-a-time = Write the time with four digits, for example 09:30.

## One more member of the staff.

talk-invite-title = One more in this thread
talk-invite-whom = Who
talk-invite-how = Whoever you invite reads and answers here from now on. The participant sees who it is and that you have invited.
talk-invite-earlier = May also read earlier messages
talk-invite = Invite
talk-invite-done = The invitation is done.
talk-end = End the invitation
talk-end-done = The invitation has ended.
talk-not-invitable = Choose a member of staff from the list.
talk-already-invited = Somebody is invited already. End that invitation first.
talk-threads = Invitations
talk-no-threads = You are not invited to any thread right now.
