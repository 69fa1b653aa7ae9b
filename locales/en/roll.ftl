# Draft: not yet reviewed by a translator.
### The roll on a phone: what waits to be sent, and rapid scanning.

roll-unsent = Not sent yet:
roll-tap-hint = Each tap is saved on this phone at once. It works without network too.
roll-state-saved = Saved on this phone
roll-state-unkept = Only on this page. Do not close it before it is sent.
roll-state-signed-out = Saved on this phone. Sign in again to send it.
roll-state-recorded = Received
roll-state-visit = Received. Choose a group further down.
roll-state-refused = Not on the roll.
roll-why-closed = The roll is closed. Talk to the counsellor.
roll-why-cancelled = It is cancelled.
roll-why-unknown-person = This person is not known at this site.
roll-why-not-a-code = This is not a participant’s code. Mark on the roll instead.
roll-why-passed = The code was not valid when it was scanned. Ask to see the code on the phone now.
roll-why-revoked = This card or phone is no longer valid.
roll-why-other = It could not be taken. Mark again.
roll-dismiss = I have read this
roll-scan = Scan participants’ codes
roll-scan-hint = Scan one code after another: on the phone under My code, or on a card.
roll-scan-in = Arriving
roll-scan-out = Leaving
roll-scan-unknown = Not on this roll
