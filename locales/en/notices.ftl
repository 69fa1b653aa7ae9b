# Draft: not yet reviewed by a translator.
### Messages that must have been understood before anything is decided.

notices-title = Important message
notices-what = { $name } needs to know that you have understood this. Read it in your own time.
notices-open = Read and answer
notices-help-is-known = You have said that you want help. Your counsellor knows and will talk to you.
notices-ask = You can talk to { $name } about this.
notices-write = Write a message
notices-in-swedish = Show in Swedish
notices-you-understood = You said that you have read this and understand: { $at }
notices-understood = I have read this and I understand
notices-help = I do not understand, I want help
notices-new = Write an important message
notices-no-by = Choose who explained it.
notices-bad-day = Choose a day from when the message was sent to today.
notices-corrected-before = That row has been corrected already. Correct the new row.
notices-state-unopened = Not opened
notices-state-opened = Opened { $at }, no answer
notices-state-help = Wants help to understand: { $at }
notices-state-helped = Explained, not confirmed
notices-state-understood = Read and understood { $at }
notices-confirmed = Read and understood
notices-not-confirmed = Not confirmed yet
notices-sent = Sent { $at }
notices-to-follow-up =
    { $count ->
        [one] One important message waits for you
       *[other] { $count } important messages wait for you
    }
notices-all = Important messages
notices-she-reads = The participant reads: { $language }
notices-saved = It is saved.
notices-happened = What has happened
notices-explain = Explained in a talk
notices-nothing-yet = Nothing yet. The participant has not seen the message.
notices-correct = Correct
notices-is-corrected = Corrected. A new row counts.
notices-is-correction = Corrects an earlier row.
notices-when = When
notices-event = What
notices-language = Language
notices-level = Level of Swedish
notices-event-shown = Shown in the app
notices-event-opened = The participant opened the message
notices-event-played = The participant listened to the message
notices-event-understood = The participant said: I have read this and I understand
notices-event-help = The participant said: I do not understand, I want help
notices-event-explained = Explained { $day }. { $by }.
notices-by-interpreter = Interpreter in the room
notices-by-phone = Interpreter on the phone or a screen
notices-by-colleague = Colleague who speaks the language
notices-by-companion = Somebody the participant brought
notices-by-nobody = The counsellor alone, without an interpreter
notices-correcting = You are correcting a row. The old row stays.
notices-by = Who explained it, in whose words?
notices-by-choose = Choose
notices-on = Which day?
notices-explained-in = In which language?
notices-explained-save = Save
