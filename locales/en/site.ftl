# Draft: not yet reviewed by a translator.
### Site: a supervisor's groups, the screen, the roll.

site-title = Today's groups
site-none = You have no site yet. Ask the administrator to add you to a site.
site-no-groups = No groups here today.
site-screen = Show the screen
site-roll = Roll
site-cancelled = Cancelled
site-count = { $here } of { $expected } are here

screen-scan = Scan the code with your phone's camera.
screen-type = Or type these digits:
screen-qr-label = QR code to check in
screen-time-left = Time until the code changes
screen-no-contact = The screen has no contact. The code may be old.

roll-title = Roll
roll-groups-label = Groups on this day
roll-saved = The roll is saved.
roll-nothing-today = No group is here today.
roll-nobody = Nobody has a place in this group.
roll-cancelled = It is cancelled. You do not need to mark anyone.
roll-whole = Everyone else is here
roll-whole-hint = Marks everyone without a mark. Those who told us that they cannot come are left out. Someone who checked in late is marked as late.
roll-said-in = Checked in { $at }
roll-said-out = Checked out { $at }
roll-said-nothing = Has not checked in
roll-received = Reached us { $at }
roll-told = Has told us beforehand
roll-decided = The counsellor has decided.
roll-needs-confirmation = Needs to be confirmed
roll-confirm = Confirm
roll-confirm-name = Confirm that { $name } was here
roll-undo = Take back the mark
roll-undo-name = Take back the mark of { $name }
roll-visits = Visits without a group
roll-visits-why = These people checked in when no group matched. Choose a group.
roll-visit-group = Group
roll-visit-place = Add to the group
roll-visit-placed = The visit has a group already.
roll-others = Rolls of other days
roll-seen-in = Staff recorded arrival at { $at }
roll-seen-out = Staff recorded leaving at { $at }
