# Draft: not yet reviewed by a translator.
### The counsellor's desk. Read by staff.

## The table of participants
desk-title = Ka-qaybgalayaashaada
desk-empty = Weli ka-qaybgalayaal ma lihid.
desk-none-chosen = Ma jiro ka-qaybgale ku habboon waxa aad dooratay.
desk-count =
    { $all ->
        [one] { $shown } ka mid ah { $all } ka-qaybgale
       *[other] { $shown } ka mid ah { $all } ka-qaybgale
    }
desk-name = Magac
desk-stage = Marxalad
desk-next = Kulanka xiga
desk-week = Saacadaha toddobaadkan
desk-hours-of = { $done } ka mid ah { $goal }
desk-hours-this-week = { $done } ka mid ah { $goal } saacadood toddobaadkan
desk-seen = Goobta markii u dambaysay
desk-not-seen =
    { $days ->
        [one] Lama arag { $days } maalin
       *[other] Lama arag { $days } maalmood
    }
desk-attention = Wax la qabto
desk-to-judge =
    { $count ->
        [one] { $count } maqnaansho in la qiimeeyo
       *[other] { $count } maqnaansho in la qiimeeyo
    }
desk-to-confirm =
    { $count ->
        [one] { $count } imaatin in la xaqiijiyo
       *[other] { $count } imaatin in la xaqiijiyo
    }
desk-unanswered =
    { $count ->
        [one] { $count } farriin aan la jawaabin
       *[other] { $count } farriimood oo aan la jawaabin
    }
desk-show = Tus
desk-show-all = Ka-qaybgalayaasha oo dhan
desk-show-waiting = Kuwa wax la qabto leh oo keliya
desk-all-stages = Marxaladaha oo dhan
desk-filter = Tus kuwa la doortay
desk-protected = Xog shakhsi oo la ilaaliyo

## One participant
desk-back = Ka-qaybgalayaashaada
desk-saved = Waa la kaydiyay.
desk-language = Luqadda
desk-write = Qor farriin
desk-invite = Samee koodka soo gelitaanka
desk-stage-none = Marxalad ma laha
desk-stage-save = Kaydi marxaladda
desk-level = Iswiidhishka tilmaamaha
desk-level-hint = Heerka Iswiidhishka ee ka-qaybgaluhu akhriyo.
desk-level-as-stage = Sida marxaladda
desk-level-as-stage-is = Sida marxaladda: { $level }
desk-level-save = Kaydi heerka
desk-hours = Saacadaha toddobaadkii
desk-hours-hint = 0 ilaa { $most }. Haddii aan la buuxin, waxaa la raacayaa saacadaha barnaamijka: { $hours }.
desk-hours-bad = Qor tirada saacadaha, 0 ilaa { $most }, tusaale 20 ama 37,5.
desk-hours-save = Kaydi saacadaha
desk-schedule = Jadwalka toddobaadkan iyo kan xiga
desk-schedule-empty = Waxba lama qorshayn.
desk-day = Maalin
desk-time = Waqti
desk-activity = Hawl
desk-site = Goob
desk-change = Isbeddel
desk-cancelled = Waa la baajiyay. { $why }
desk-moved = Waa la wareejiyay
desk-goals = Hadafyo
desk-goals-none = Marxaladdan hadaf ma laha.
desk-own-words = Erayada ka-qaybgalaha
desk-own-words-none = Ka-qaybgaluhu weli waxba kama qorin hadafka.
desk-milestone = Hadaf yar
desk-progress = Horumar
desk-mark-title = Beddel horumarka
desk-progress-to-come = Mar dambe
desk-progress-under-way = Hadda socda
desk-progress-reached = La gaaray

## Attendance, and judging it
desk-attendance = Xaadiris
desk-attendance-caption = Afartii toddobaad ee u dambeeyay
desk-attendance-empty = Kulan ma jirin afartii toddobaad ee u dambeeyay.
desk-occasion = Kulan
desk-voice-participant = Ka-qaybgalaha
desk-voice-supervisor = Kormeeraha
desk-voice-you = Lataliyaha
desk-outcome = Waxa hadda qoran
desk-judge-title = Qiimayntaada
desk-nothing-said = Waxba
desk-said = { $outcome }, { $at }
desk-said-in = Imaatin: { $at }. { $how }
desk-said-out = Tagitaan: { $at }. { $how }
desk-said-later = { $evidence }: { $at }
desk-reported = Sabab: { $reason } ({ $at })
desk-unconfirmed = Lama xaqiijin
desk-judge-label = Qiimee { $activity }, { $day }: { $name }
desk-judge-choose = Dooro
desk-judge = Qiimee
desk-judge-choose-first = Marka hore dooro waxa saxda ah. Kadib riix Qiimee.
desk-judge-not-yet = Kulanku weli ma bilaaban. Waxaad qiimayn kartaa oo keliya maqnaansho sabab leh, xanuun, ama inaan annagu baajinnay.
desk-undo = Ka noqo qiimaynta
desk-undone = Qiimaynta waa laga noqday. Diiwaanka way ku sii jirtaa.
desk-undo-nothing = Ma jirto qiimayn laga noqdo.

## What to follow up
desk-follow-up-title = La socosho
desk-follow-up-what = Waxa ka-qaybgalayaashu sheegeen inuu khaldan yahay, maqnaansho aan la qiimayn, iyo imaatin uusan kormeere xaqiijin. Waxa ugu muddada dheer sugayay ayaa ugu horreeya.
desk-follow-up-empty = Waxba kuma sugayaan.
desk-follow-up-count =
    { $count ->
        [one] { $count } kulan ayaa sugaya
       *[other] { $count } kulan ayaa sugaya
    }

## Contests
desk-contest-says = Khaladka la sheegay: { $what }
desk-contest-first = Ka-qaybgaluhu wuxuu sheegay inay khalad tahay. Qoraal ugu jawaab, kadib go'aan gaar.
desk-answer = Jawaab oo go'aan gaar
desk-answer-words = Jawaabta aad siinayso ka-qaybgalaha
desk-answer-hint = Ka-qaybgalaha ayaa jawaabta akhrinaya. Si fudud u qor.
desk-answer-outcome = Maxaa sax ah?
desk-answer-stands = Sidiisii ha ahaado: { $outcome }
desk-answer-no-words = U qor jawaab ka-qaybgalaha.
desk-answer-nothing-stands = Weli qofna ma qiimayn. Dooro waxa saxda ah.
desk-answer-answered = Mar hore ayaa laga jawaabay.
desk-answered = La jawaabay: { $at }
desk-not-remembered = Saacadda tagitaanka lama xasuusto
desk-contests = Khalad la sheegay ({ $count })
desk-contest-age =
    { $days ->
        [one] wuxuu sugayaa { $days } maalin
       *[other] wuxuu sugayaa { $days } maalmood
    }
desk-to-answer =
    { $count ->
        [one] { $count } khalad la sheegay in laga jawaabo
       *[other] { $count } khalad la sheegay in laga jawaabo
    }
