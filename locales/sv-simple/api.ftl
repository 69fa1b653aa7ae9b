# Draft: not yet reviewed by a translator.
### What the JSON API says when it cannot do what was asked.

api-not-json-type = Skicka JSON. Content-Type ska vara application/json.
api-not-json = Det är inte JSON.
api-invalid = Något har fel form.
api-other-content = Id:t är redan använt. Gör ett nytt.
api-not-a-list = Här ska vara en lista.
api-too-long = Högst { $most } på en gång.
api-not-an-object = Här ska vara ett objekt.
api-not-an-id = Här ska vara ett UUID, version 7.
api-id-twice = Samma id står två gånger.
api-not-a-direction = Skriv in eller out.
api-not-a-time = Här ska vara en tid enligt RFC 3339, med tidszon.
api-not-a-text = Här ska vara en text.
api-not-one-code = Skicka token eller code. Bara en.
api-not-a-reference = Här ska vara ett id (UUID).
api-not-an-outcome = Skriv present, late, left_early, not_there eller null.
