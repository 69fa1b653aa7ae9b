# Draft: not yet reviewed by a translator.
### One message to many participants.

group-nobody-found = None of your participants fits.
group-everybody = Show all
group-any = All
group-occasion = Occasion
group-activity = Activity
group-name = Name, or a part of it
group-show = Show
group-phrase = Phrase
group-own-words = My own words
group-own-words-how = What you write yourself is shown as you wrote it.
group-to =
    { $count ->
        [one] To one participant
       *[other] To { $count } participants
    }
group-notice = Important: must be understood
group-notice-how = It stands at the top of the first page until the participant has answered. You see when it is opened, in which language, and the answer.
group-preview = See who gets what
group-too-many = Choose at most { $most } participants.
group-preview-title = Before you send
group-sent-title = Sent
group-unreachable =
    { $count ->
        [one] One participant cannot be reached now. That box is not ticked. Tick it if the message should wait in the app. Call, or tell the person on site.
       *[other] { $count } participants cannot be reached now. Those boxes are not ticked. Tick them if the message should wait in the app. Call, or tell them on site.
    }
group-is-notice = This is an important message. The participant answers whether it can be understood.
group-no-way = No phone is signed in
group-get-it =
    { $count ->
        [one] One participant gets it like this
       *[other] { $count } participants get it like this
    }
group-preview-how = Nothing is sent yet. Untick whoever should not get the message.
group-again = Start again
group-in-swedish = In Swedish
group-other-language = Not in the participant's language
group-sent =
    { $count ->
        [one] The message is sent to one participant.
       *[other] The message is sent to { $count } participants.
    }
group-not-sent-to = Not sent to
