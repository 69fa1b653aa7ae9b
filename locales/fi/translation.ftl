# Draft: not yet reviewed by a translator.
### Machine translation of a message, when its reader asks for it.

translation-ask = Näytä konekäännös
translation-made = Konekäännös. Kieli: { $language }.
translation-may-be-wrong = Tietokone on kääntänyt tämän. Siinä voi olla virheitä. Yllä oleva teksti on se, joka pätee.
translation-not-offered = Tätä viestiä ei voi kääntää tässä. Pyydä apua tulkilta tai yhteyshenkilöltäsi.
translation-slow = Käännös kesti liian kauan. Viesti on tallessa. Yritä hetken päästä uudelleen.
translation-down = Käännös ei toimi juuri nyt. Viesti on tallessa. Yritä myöhemmin uudelleen.
translation-unusable = Käännöstä ei saatu näkyviin. Viesti on tallessa. Yritä myöhemmin uudelleen.
