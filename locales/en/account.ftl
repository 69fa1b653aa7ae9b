# Draft: not yet reviewed by a translator.
### Signing in, invitations, settings, devices.

language = Language
role-participant = participant
role-counsellor = counsellor
role-supervisor = supervisor
role-caseworker = caseworker
role-administrator = administrator
level-very-easy = Very easy
level-easy = Easy
level-ordinary = Ordinary

sign-in-title = Sign in
sign-in-how = Write the code that you got from your counsellor. No code? Ask your counsellor.
sign-in-code = Your code
sign-in-code-hint = 16 letters and figures. You can leave out the hyphens.

join-title = Welcome
join-for = The code is for
join-not-you = Is that not you? Close this page and tell whoever gave you the code.
join-button = Sign in on this device
join-misread = We cannot read the code. It has 16 letters and figures. Look at it and write it again.
join-unknown = The code is not right. Look at it and write it again, or ask your counsellor for a new one.
join-used = The code has been used. Ask your counsellor for a new code.
join-expired = The code is too old. Ask your counsellor for a new code.

invite-title = Invite
invite-what = The code signs in one device, once. Give it only to the right person.
invite-days =
    { $days ->
        [one] The code can be used for one day.
       *[other] The code can be used for { $days } days.
    }
invite-devices =
    { $count ->
        [0] No device is signed in now.
        [one] One device is signed in now.
       *[other] { $count } devices are signed in now.
    }
invite-open = There is a code that nobody has used. It can be used until { $until }. A new one ends it.
invite-make = Make a code
invite-once = The code is shown only now. If it gets lost, make a new one.
invite-qr = QR code that signs in
invite-step-scan = Open the phone's camera and point it at the picture.
invite-step-write = Does that not work? Write the code on the sign-in page.
invite-step-press = Read the name and press the button.

settings-title = You and settings
settings-you-are = Signed in as
settings-saved = Saved.
settings-level = How hard should the text be?
settings-level-auto = As my stage in the programme says
settings-level-now = Now: { $level }

devices-title = Where you are signed in
devices-signed-out = The device is signed out.
device-this = This one
device-unknown = Unknown device
device-since = Signed in { $date }
device-seen = Last used { $at }
sign-out = Sign out
sign-out-all = Sign out everywhere

opened-title = Who has looked at your record
opened-why = When somebody of the staff opens your record, we write it down. Do you wonder about something? Ask your counsellor.
opened-none = Nobody has opened your record yet.
opened-record = Your page
opened-invitation = Made a code for you
opened-attendance = Your attendance

data-title = Everything we keep about you
data-what = You can download everything as a file. It is made for computers. Your counsellor can help you read it.
data-download = Download the file
opened-roll = The attendance list
