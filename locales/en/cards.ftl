# Draft: not yet reviewed by a translator.
### Printed cards.

card-title = Printed card
card-none = has no card.
card-make = Make a card
card-make-again = Make a new card
card-end = The card is lost
card-made = The card is ready. Print this page.
card-ended = The card is no longer valid.
card-made-at = Made { $at }
card-qr = QR code of the card
card-print-how = Print this page on A4 from the browser. Cut the card out.
card-class = A card can be copied. So the roll says when somebody was checked in by card. The counsellor sees it too.
card-lost = If the card is lost, make a new one. The old one then ends.
roll-cards = Printed cards
opened-card = Made a card for you
