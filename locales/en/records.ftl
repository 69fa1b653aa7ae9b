# Draft: not yet reviewed by a translator.
### What caseworkers read as long as there are no month records and no orders.

records-later = What will be here
records-not-yet = There are no month records yet. This version of Steg makes none. Nothing is hidden from you.
records-later-month = One record for each participant and month: occasions, attendance, and how we know.
records-later-frozen = A record is frozen. A correction becomes a new version that shows what has changed.
records-later-board = The record shows what happened. The board decides, never the software.
records-until-then = Do you need something now? Ask the participant's counsellor.
orders-not-yet = There are no orders yet. This version of Steg takes none. Nothing is hidden from you.
orders-later-order = Your order to those who arrange the activities, with the decision it rests on.
orders-later-meeting = The start meeting with the participant and the counsellor.
orders-until-then = Make the order the way you do today.
