# Draft: not yet reviewed by a translator.
### One message to many participants.

group-nobody-found = Vi hittar ingen.
group-everybody = Visa alla
group-any = Alla
group-occasion = En tid
group-activity = Aktivitet
group-name = Namn
group-show = Visa
group-phrase = Färdig text
group-own-words = Skriv själv
group-own-words-how = Din text blir inte översatt.
group-to =
    { $count ->
        [one] Till en person
       *[other] Till { $count } personer
    }
group-notice = Viktigt brev
group-notice-how = Det står först i appen. Du ser svaret.
group-preview = Se vem som får vad
group-too-many = Välj högst { $most } personer.
group-preview-title = Innan du skickar
group-sent-title = Skickat
group-unreachable =
    { $count ->
        [one] En person har ingen telefon här. Ring, eller säg det på plats.
       *[other] { $count } personer har ingen telefon här. Ring, eller säg det på plats.
    }
group-is-notice = Det här är ett viktigt brev. Du får ett svar.
group-no-way = Ingen telefon
group-get-it =
    { $count ->
        [one] En person får det så här
       *[other] { $count } personer får det så här
    }
group-preview-how = Inget är skickat än. Ta bort krysset för den som inte ska ha det.
group-again = Börja om
group-in-swedish = På svenska
group-other-language = Ett annat språk
group-sent =
    { $count ->
        [one] Skickat till en person.
       *[other] Skickat till { $count } personer.
    }
group-not-sent-to = Inte skickat till
