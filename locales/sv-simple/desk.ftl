# Draft: not yet reviewed by a translator.
### The counsellor's desk. Read by staff.

## The table of participants
desk-title = Dina deltagare
desk-empty = Du har inga deltagare än.
desk-none-chosen = Ingen passar ditt val.
desk-count =
    { $all ->
        [one] { $shown } av { $all } deltagare
       *[other] { $shown } av { $all } deltagare
    }
desk-name = Namn
desk-stage = Steg
desk-next = Nästa gång
desk-week = Timmar i veckan nu
desk-hours-of = { $done } av { $goal }
desk-hours-this-week = { $done } av { $goal } timmar den här veckan
desk-seen = Senast här
desk-not-seen =
    { $days ->
        [one] Inte på { $days } dag
       *[other] Inte på { $days } dagar
    }
desk-attention = Att göra
desk-to-judge = Bedöm frånvaro: { $count }
desk-to-confirm = Titta på incheckning: { $count }
desk-unanswered = Svara på brev: { $count }
desk-show = Visa
desk-show-all = Alla deltagare
desk-show-waiting = Bara de som väntar
desk-all-stages = Alla steg
desk-filter = Visa
desk-protected = Skyddade uppgifter

## One participant
desk-back = Dina deltagare
desk-saved = Sparat.
desk-language = Språk
desk-write = Skriv brev
desk-invite = Kod till telefonen
desk-stage-none = Inget steg
desk-stage-save = Spara steget
desk-level = Svenska
desk-level-hint = Hur svår svenska läser deltagaren?
desk-level-as-stage = Som steget
desk-level-as-stage-is = Som steget: { $level }
desk-level-save = Spara
desk-hours = Timmar i veckan
desk-hours-hint = 0 till { $most }. Tomt är { $hours }.
desk-hours-bad = Skriv ett tal. Från 0 till { $most }.
desk-hours-save = Spara timmarna
desk-schedule = Två veckor
desk-schedule-empty = Inget är planerat.
desk-day = Dag
desk-time = Tid
desk-activity = Aktivitet
desk-site = Plats
desk-change = Ändring
desk-cancelled = Inställt. { $why }
desk-moved = Flyttat
desk-goals = Mål
desk-goals-none = Steget har inga mål.
desk-own-words = Egna ord
desk-own-words-none = Deltagaren har inte skrivit något.
desk-milestone = Delmål
desk-progress = Läge
desk-mark-title = Ändra
desk-progress-to-come = Kommer
desk-progress-under-way = Pågår
desk-progress-reached = Klart

## Attendance, and judging it
desk-attendance = Närvaro
desk-attendance-caption = Fyra veckor
desk-attendance-empty = Inget på fyra veckor.
desk-occasion = När och vad
desk-voice-participant = Deltagaren
desk-voice-supervisor = Handledaren
desk-voice-you = Vägledaren
desk-outcome = Gäller nu
desk-judge-title = Vad säger du?
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
desk-judge-choose-first = Välj först. Tryck sedan på Bedöm.
desk-judge-not-yet = Det har inte börjat än. Välj frånvaro med skäl, sjuk eller inställt.
desk-undo = Ångra
desk-undone = Du har ångrat. Det syns i historiken.
desk-undo-nothing = Det finns inget att ångra.

## What to follow up
desk-follow-up-title = Att göra
desk-follow-up-what = Svara när någon säger att det är fel. Bedöm frånvaro. Titta på incheckningar som ingen handledare har sett. Det äldsta är först.
desk-follow-up-empty = Inget väntar.
desk-follow-up-count = Det väntar: { $count }

## Contests
desk-contest-says = Säger att det är fel: { $what }
desk-contest-first = Deltagaren säger att det är fel. Svara med ord först.
desk-answer = Svara och bestäm
desk-answer-words = Ditt svar
desk-answer-hint = Deltagaren läser det. Skriv enkelt.
desk-answer-outcome = Vad gäller?
desk-answer-stands = Samma som nu: { $outcome }
desk-answer-no-words = Skriv ett svar.
desk-answer-nothing-stands = Välj vad som gäller.
desk-answer-answered = Det är redan besvarat.
desk-answered = Besvarat { $at }
desk-not-remembered = Minns inte när hen gick
desk-contests = Säger att det är fel ({ $count })
desk-contest-age =
    { $days ->
        [one] väntar { $days } dag
       *[other] väntar { $days } dagar
    }
desk-to-answer =
    { $count ->
        [one] { $count } fråga att svara på
       *[other] { $count } frågor att svara på
    }
