### The counsellor's desk. Read by staff.

## The table of participants
desk-title = Dina deltagare
desk-empty = Du har inga deltagare ännu.
desk-none-chosen = Inga deltagare passar ditt urval.
desk-count =
    { $all ->
        [one] { $shown } av { $all } deltagare
       *[other] { $shown } av { $all } deltagare
    }
desk-name = Namn
desk-stage = Steg
desk-next = Nästa tillfälle
desk-week = Timmar den här veckan
desk-hours-of = { $done } av { $goal }
desk-hours-this-week = { $done } av { $goal } timmar den här veckan
desk-seen = Senast på plats
desk-not-seen =
    { $days ->
        [one] Inte på { $days } dag
       *[other] Inte på { $days } dagar
    }
desk-attention = Att göra
desk-to-judge =
    { $count ->
        [one] { $count } frånvarotillfälle att bedöma
       *[other] { $count } frånvarotillfällen att bedöma
    }
desk-to-confirm =
    { $count ->
        [one] { $count } incheckning att bekräfta
       *[other] { $count } incheckningar att bekräfta
    }
desk-unanswered =
    { $count ->
        [one] { $count } obesvarat meddelande
       *[other] { $count } obesvarade meddelanden
    }
desk-show = Visa
desk-show-all = Alla deltagare
desk-show-waiting = Bara dem med något att göra
desk-all-stages = Alla steg
desk-filter = Visa urvalet
desk-protected = Skyddade personuppgifter

## One participant
desk-back = Dina deltagare
desk-saved = Sparat.
desk-language = Språk
desk-write = Skriv meddelande
desk-invite = Skapa inloggningskod
desk-stage-none = Inget steg
desk-stage-save = Spara steget
desk-level = Svenska i instruktionerna
desk-level-hint = Så svår svenska som deltagaren läser.
desk-level-as-stage = Som steget säger
desk-level-as-stage-is = Som steget säger: { $level }
desk-level-save = Spara nivån
desk-hours = Timmar i veckan
desk-hours-hint = 0 till { $most }. Lämna tomt för programmets timmar: { $hours }.
desk-hours-bad = Skriv ett antal timmar från 0 till { $most }, till exempel 20 eller 37,5.
desk-hours-save = Spara timmarna
desk-schedule = Schema den här veckan och nästa
desk-schedule-empty = Inget är planerat.
desk-day = Dag
desk-time = Tid
desk-activity = Aktivitet
desk-site = Plats
desk-change = Ändring
desk-cancelled = Inställt. { $why }
desk-moved = Flyttat
desk-goals = Mål
desk-goals-none = Det finns inga mål på det här steget.
desk-own-words = Med egna ord
desk-own-words-none = Deltagaren har inte skrivit något om sitt mål.
desk-milestone = Delmål
desk-progress = Läge
desk-mark-title = Ändra läge
desk-progress-to-come = Kommer
desk-progress-under-way = Pågår
desk-progress-reached = Uppnått

## Attendance, and judging it
desk-attendance = Närvaro
desk-attendance-caption = De senaste fyra veckorna
desk-attendance-empty = Inga tillfällen de senaste fyra veckorna.
desk-occasion = Tillfälle
desk-voice-participant = Deltagaren
desk-voice-supervisor = Handledaren
desk-voice-you = Vägledaren
desk-outcome = Gäller nu
desk-judge-title = Din bedömning
desk-nothing-said = Inget
desk-said = { $outcome }, { $at }
desk-said-in = Kom { $at }. { $how }
desk-said-out = Gick { $at }. { $how }
desk-said-later = { $evidence }: { $at }
desk-reported = Skäl: { $reason } ({ $at })
desk-unconfirmed = Inte bekräftat
desk-judge-label = Bedöm { $activity }, { $day }: { $name }
desk-judge-choose = Välj
desk-judge = Bedöm
desk-judge-choose-first = Välj först vad som gäller. Tryck sedan på Bedöm.
desk-judge-not-yet = Tillfället har inte börjat. Du kan bara bedöma frånvaro med skäl, sjukdom eller att vi ställde in.
desk-undo = Ångra bedömningen
desk-undone = Bedömningen är borttagen. Den finns kvar i historiken.
desk-undo-nothing = Det finns ingen bedömning att ångra.

## What to follow up
desk-follow-up-title = Att följa upp
desk-follow-up-what = Det som deltagare säger är fel, frånvaro som ingen har bedömt, och incheckningar som ingen handledare har bekräftat. De äldsta står först.
desk-follow-up-empty = Inget väntar på dig.
desk-follow-up-count =
    { $count ->
        [one] { $count } tillfälle väntar
       *[other] { $count } tillfällen väntar
    }

## Contests
desk-contest-says = Säger att det är fel: { $what }
desk-contest-first = Deltagaren säger att det är fel. Svara med ord och bestäm sedan.
desk-answer = Svara och bestäm
desk-answer-words = Ditt svar till deltagaren
desk-answer-hint = Deltagaren läser svaret. Skriv enkelt.
desk-answer-outcome = Vad gäller?
desk-answer-stands = Det står fast: { $outcome }
desk-answer-no-words = Skriv ett svar till deltagaren.
desk-answer-nothing-stands = Ingen har bedömt det än. Välj vad som gäller.
desk-answer-answered = Det är redan besvarat.
desk-answered = Besvarat { $at }
desk-not-remembered = Minns inte när hen gick
desk-contests = Säger att det är fel ({ $count })
desk-contest-age =
    { $days ->
        [one] väntar sedan { $days } dag
       *[other] väntar sedan { $days } dagar
    }
desk-to-answer =
    { $count ->
        [one] { $count } invändning att svara på
       *[other] { $count } invändningar att svara på
    }
