# Draft: not yet reviewed by a translator.
### One message to many participants.

group-nobody-found = Ka-qaybgalayaashaada midna kuma habboona.
group-everybody = Tus dhammaan
group-any = Dhammaan
group-occasion = Wakhtiga
group-activity = Hawsha
group-name = Magaca, ama qayb ka mid ah
group-show = Tus
group-phrase = Weedh diyaarsan
group-own-words = Ereyadayda
group-own-words-how = Waxa aad adigu qorto sidii aad u qortay ayaa loo tusayaa.
group-to =
    { $count ->
        [one] Hal ka-qaybgale
       *[other] { $count } ka-qaybgale
    }
group-notice = Muhiim: waa in la fahmaa
group-notice-how = Bogga hore ayay sare kaga jirtaa ilaa ka-qaybgaluhu ka jawaabo. Waxaad arkaysaa goorta la furay, luqadda iyo jawaabta.
group-preview = Eeg cidda waxa helaysa
group-too-many = Dooro ugu badnaan { $most } ka-qaybgale.
group-preview-title = Ka hor intaadan dirin
group-sent-title = Waa la diray
group-unreachable =
    { $count ->
        [one] Hal ka-qaybgale hadda lama heli karo. Sanduuqiisa lama calaamadin. Calaamadi haddii farriintu app-ka ku sugayso. Wac, ama goobta ugu sheeg.
       *[other] { $count } ka-qaybgale hadda lama heli karo. Sanduuqyadooda lama calaamadin. Calaamadi haddii farriintu app-ka ku sugayso. Wac, ama goobta ugu sheeg.
    }
group-is-notice = Tani waa farriin muhiim ah. Ka-qaybgaluhu wuxuu ka jawaabayaa inuu fahmay iyo in kale.
group-no-way = Telefoon lama gelin
group-get-it =
    { $count ->
        [one] Hal ka-qaybgale sidan ayuu ku helayaa
       *[other] { $count } ka-qaybgale sidan ayay ku helayaan
    }
group-preview-how = Weli waxba lama dirin. Calaamadda ka qaad qofka aan farriinta heleyn.
group-again = Dib u bilow
group-in-swedish = Iswiidhish
group-other-language = Ma aha luqadda ka-qaybgalaha
group-sent =
    { $count ->
        [one] Farriinta waxaa loo diray hal ka-qaybgale.
       *[other] Farriinta waxaa loo diray { $count } ka-qaybgale.
    }
group-not-sent-to = Looma dirin
