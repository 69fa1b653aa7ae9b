# Draft: not yet reviewed by a translator.
### A site's screens: what a screen says of itself, enrolling one, taking one out of use.

site-screens = Screens
screen-alone = The screen has no network at the moment. The codes still count.
screen-corrected = This device's clock is wrong. The screen uses the server's time. The codes count.
screen-unsure = We do not know whether the screen's clock is right. The code may not count. Compare the clock with your phone. Do they differ? Ask the supervisor.
screen-no-keys = The screen has been without network for too long. It has no code now. Connect it to the network.
screen-last-contact = Last contact:
screen-revoked = This screen is no longer in use. Ask the supervisor at the site.
screen-enrol-again = Connect the screen again
screen-code-unknown = The code is not right. Check each sign.
screen-code-used = The code has been used. Ask the supervisor for a new one.
screen-code-expired = The code is no longer valid. Ask the supervisor for a new one.
screens-title = Screens at the site
screens-none = No screen is connected here.
screens-what = A tablet or a television can show the site's code without anyone being signed in on it. It goes on for a week without network. You need a code to connect it.
screens-add = Connect a screen
screens-code-once = The code is shown only now. It works once, for one hour.
screens-step-open = Open this address on the tablet or television:
screens-step-type = Type the code there.
screens-step-press = Press "Connect".
screens-since = Connected { $at } by { $name }
screens-seen = Last contact { $at }
screens-off = Take out of use
screens-off-means = If you take a screen out of use, its codes stop counting within 15 seconds. The site then gets a new key. Other screens here fetch it by themselves when they have network. A screen without network shows codes that do not count until it has network again.
screens-off-done = The screen is out of use.
enrol-title = Connect the screen
enrol-is-one = This device is a screen already.
enrol-how = Here this device becomes a screen that shows the site's code. The supervisor at the site gives you a code to type.
enrol-signs-out = You will be signed out on this device when it becomes a screen.
enrol-code = Code from the supervisor
enrol-button = Connect
