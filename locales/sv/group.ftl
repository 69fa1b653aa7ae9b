### One message to many participants.

group-nobody-found = Ingen av dina deltagare passar in.
group-everybody = Visa alla
group-any = Alla
group-occasion = Tillfälle
group-activity = Aktivitet
group-name = Namn, eller en del av det
group-show = Visa
group-phrase = Fras
group-own-words = Egna ord
group-own-words-how = Det du skriver själv visas som du skrev det.
group-to =
    { $count ->
        [one] Till en deltagare
       *[other] Till { $count } deltagare
    }
group-notice = Viktigt: måste ha förståtts
group-notice-how = Det står överst på första sidan tills deltagaren har svarat. Du ser när det öppnas, på vilket språk och vad svaret är.
group-preview = Se vem som får vad
group-too-many = Välj högst { $most } deltagare.
group-preview-title = Innan du skickar
group-sent-title = Skickat
group-unreachable =
    { $count ->
        [one] En deltagare kan inte nås nu. Den rutan är inte ikryssad. Kryssa i om meddelandet ska vänta i appen. Ring, eller berätta på plats.
       *[other] { $count } deltagare kan inte nås nu. De rutorna är inte ikryssade. Kryssa i om meddelandet ska vänta i appen. Ring, eller berätta på plats.
    }
group-is-notice = Det här är ett viktigt meddelande. Deltagaren svarar om det går att förstå.
group-no-way = Ingen telefon är inloggad
group-get-it =
    { $count ->
        [one] En deltagare får det så här
       *[other] { $count } deltagare får det så här
    }
group-preview-how = Inget är skickat än. Ta bort krysset för den som inte ska ha meddelandet.
group-again = Börja om
group-in-swedish = På svenska
group-other-language = Inte på deltagarens språk
group-sent =
    { $count ->
        [one] Meddelandet är skickat till en deltagare.
       *[other] Meddelandet är skickat till { $count } deltagare.
    }
group-not-sent-to = Inte skickat till
