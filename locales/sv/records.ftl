### What caseworkers read as long as there are no month records and no orders.

records-later = Det här kommer att finnas här
records-not-yet = Det finns inga månadsunderlag än. Den här versionen av Steg gör inga. Ingenting är dolt för dig.
records-later-month = Ett underlag för varje deltagare och månad: tillfällen, närvaro och hur vi vet det.
records-later-frozen = Ett underlag är låst. En rättelse blir en ny version som visar vad som har ändrats.
records-later-board = Underlaget visar vad som har hänt. Nämnden beslutar, aldrig programmet.
records-until-then = Behöver du uppgifter nu? Fråga deltagarens vägledare.
orders-not-yet = Det finns inga beställningar än. Den här versionen av Steg tar inte emot några. Ingenting är dolt för dig.
orders-later-order = Din beställning till den som ordnar aktiviteterna, med beslutet som den bygger på.
orders-later-meeting = Uppstartsmötet med deltagaren och vägledaren.
orders-until-then = Gör beställningen som ni gör i dag.
