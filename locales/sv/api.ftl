### What the JSON API says when it cannot do what was asked.

api-not-json-type = Skicka JSON, med Content-Type application/json.
api-not-json = Det här är inte JSON.
api-invalid = Något i det som skickades har fel form.
api-other-content = Det här id:t används redan för något annat. Gör ett nytt id.
api-not-a-list = En lista behövs här.
api-too-long = Högst { $most } på en gång.
api-not-an-object = Ett objekt behövs här.
api-not-an-id = Ett UUID av version 7 behövs här.
api-id-twice = Samma id står två gånger med olika innehåll.
api-not-a-direction = Skriv in eller out.
api-not-a-time = En tid enligt RFC 3339 med tidszon behövs här.
api-not-a-text = En text behövs här.
api-not-one-code = Skicka token eller code, precis en av dem.
api-not-a-reference = Ett id (UUID) behövs här.
api-not-an-outcome = Skriv present, late, left_early, not_there eller null.
