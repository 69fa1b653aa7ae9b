# Draft: not yet reviewed by a translator.
### What the JSON API says when it cannot do what was asked.

api-not-json-type = Lähetä JSON. Otsakkeen Content-Type pitää olla application/json.
api-not-json = Tämä ei ole JSON.
api-invalid = Jokin lähetetty tieto on väärässä muodossa.
api-other-content = Tämä id on jo käytössä muualla. Tee uusi id.
api-not-a-list = Tähän tarvitaan lista.
api-too-long = Enintään { $most } kerralla.
api-not-an-object = Tähän tarvitaan objekti.
api-not-an-id = Tähän tarvitaan UUID, versio 7.
api-id-twice = Sama id on kaksi kertaa, mutta sisältö on eri.
api-not-a-direction = Kirjoita in tai out.
api-not-a-time = Tähän tarvitaan aika ja aikavyöhyke muodossa RFC 3339.
api-not-a-text = Tähän tarvitaan teksti.
api-not-one-code = Lähetä joko token tai code, vain toinen niistä.
api-not-a-reference = Tähän tarvitaan id (UUID).
api-not-an-outcome = Kirjoita present, late, left_early, not_there tai null.
