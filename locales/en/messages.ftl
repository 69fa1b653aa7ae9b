# Draft: not yet reviewed by a translator.
### Messages between a participant and her counsellor.

messages-title = Messages
messages-none = No messages yet.
messages-you = You
messages-new = New
messages-read = Read { $at }
messages-not-read = Not read yet
messages-older = Show older messages
messages-newest = To the newest
messages-write = Write to { $name }
messages-who-reads = { $name } reads what you write here. If you get another counsellor, that person can read it too. Write in any language you like.
messages-no-counsellor = You have no counsellor in the app yet. Ask the supervisor at your activity whom to talk to.
messages-sent = Your message is sent.
messages-not-sent = The message is not sent.
messages-to-the-fault = See what is wrong
messages-draft = You wrote this before. It is kept on this phone. It is not sent yet.
messages-opened = Your messages
messages-text-empty = Write something first.
messages-text-too-long =
    { $by ->
        [one] The text is one character too long. Make it shorter.
       *[other] The text is { $by } characters too long. Make it shorter.
    }

## The counsellor's desk.

messages-all-threads = All messages
messages-person = The participant's page
messages-no-participants = You have no participants yet.
messages-several = Write to several
messages-several-how = Each person gets the text as a message of her own. Nobody sees who else got it.
messages-text = Message
messages-language = The language you write in
messages-nobody = Choose at least one participant.
messages-language-unknown = Choose a language from the list.
