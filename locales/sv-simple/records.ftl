# Draft: not yet reviewed by a translator.
### What caseworkers read as long as there are no month records and no orders.

records-later = Det kommer sedan
records-not-yet = Här finns inga månadsunderlag. Steg gör inga än. Inget är dolt.
records-later-month = Ett underlag per månad. Det visar närvaro och hur vi vet.
records-later-frozen = Underlaget är låst. En ändring blir en ny version.
records-later-board = Underlaget visar vad som har hänt. Nämnden beslutar.
records-until-then = Vill du veta något nu? Fråga vägledaren.
orders-not-yet = Här finns inga beställningar. Steg tar inte emot dem än. Inget är dolt.
orders-later-order = Din beställning. Den visar också beslutet.
orders-later-meeting = Första mötet med deltagaren.
orders-until-then = Beställ som ni gör i dag.
