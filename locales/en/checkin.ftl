# Draft: not yet reviewed by a translator.
### Check-in: the six digits, a scanned code, the receipt.

check-in-title = Check in
check-in-now = Now
check-in-came = You checked in at { $time }.
check-in-left = You checked out at { $time }.
check-in-scan-title = Scan the code
check-in-scan-camera = Open the camera on your phone.
check-in-scan-point = Point it at the code on the screen.
check-in-scan-link = Tap the link that appears.
check-in-type-title = Type the digits
check-in-code-label = Six digits from the screen
check-in-code-hint = The digits change every minute.
check-in-here = I am here
check-in-leaving = I am leaving
check-in-help = It does not work? Ask the supervisor.
check-in-cannot-read = We cannot read this code. Ask the supervisor.
check-in-not-six-digits = The code has six digits. Type all six.
check-in-wrong-code = These digits are not right. Look at the screen and try again, or ask the supervisor.
check-in-too-many = Too many tries. Wait a while, or ask the supervisor.
check-in-try-again = Go to the screen and scan the code again. You can also type the digits.
check-in-visit = You have no activity here now. We record that you are here. The supervisor sees it.
check-in-scanned-later = The code is from { $when }. We record that time. The supervisor confirms it later.
check-in-scanned-expired = The code is old. It is from { $when }. We record it as your own word. The supervisor looks at it.
check-in-not-yet = Nothing is recorded yet. Press the button.

receipt-title-in = Receipt: you came
receipt-title-out = Receipt: you left
receipt-in = You are checked in.
receipt-out = You are checked out.
receipt-to-confirm = We have received it.
receipt-what = What
receipt-where = Where
receipt-when = When
receipt-how = How we know
receipt-received = It reached us { $when }
receipt-visit = A visit
receipt-visit-why = We found no activity for you here at that time. The supervisor takes care of it.
receipt-ask = Is something wrong? Ask the supervisor.
receipt-ask-name = Is something wrong? Ask { $name }.
receipt-confirm-hint = The supervisor will confirm it. You can show this receipt.
receipt-leave-hint = When you leave: check out the same way.
