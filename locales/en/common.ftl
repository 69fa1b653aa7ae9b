# Draft: not yet reviewed by a translator.
### What stands on every page.

save = Save
send = Send
next = Next
back = Back
to-start = To the first page
skip-to-content = Skip to the content
page-kept = This is a saved page from { $at }. It may have changed since.
unsent-saved = Waiting to be sent:
unsent-refused = Please look at:

nav-label = Main menu
nav-today = Today
nav-schedule = Schedule
nav-check-in = Check in
nav-instructions = How to
nav-messages = Messages
nav-unread =
    { $count ->
        [one] { $count } new message
       *[other] { $count } new messages
    }
nav-settings = You and settings
nav-desk = Participants
nav-follow-up = To follow up
nav-site = Today's groups
nav-records = Month records
nav-orders = Orders
nav-setup = Municipality

not-found-title = This page does not exist
refused-title = That did not work
denied-not-signed-in = You are not signed in.
denied-not-allowed = This page is not for you.
denied-not-found = We cannot find what you look for. The address may be wrong.
denied-bad-form = We could not read what you sent. Fill in every field and try again.
denied-too-many =
    { $minutes ->
        [one] Too many tries. Wait one minute and try again.
       *[other] Too many tries. Wait { $minutes } minutes and try again.
    }
denied-unavailable = It does not work right now. Nothing was changed. Try again in a while.

offline-title = No network
offline-what = Your phone has no network. Go to a place with coverage and try again.
language-change = Change language
help-title = Help
help-write = Write to your counsellor
