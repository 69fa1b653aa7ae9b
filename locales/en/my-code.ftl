# Draft: not yet reviewed by a translator.
### My code: a participant's own code, for the staff to scan.

my-code-title = My code
my-code-show = Show my code
my-code-what = Show the code to the staff. When they scan it, they know that you are here.
my-code-label = Your code
my-code-left = Seconds to the next code:
my-code-changes = The code changes all the time, so an old picture of it does not work.
my-code-offline = The code also works without network.
my-code-clock = The clock in your phone seems to be wrong. Set it to automatic time. Otherwise the code does not work without network.
my-code-failed = The code could not be shown. Open the page again when you have network.

person-code-title = A person's code
person-code-what = This is a code that a participant shows to the staff. Only the staff need to scan it.
person-code-nothing = Nothing has happened, and you see nothing about anybody.
person-code-check-in = Do you want to check in? Scan the code on the screen where you are.
